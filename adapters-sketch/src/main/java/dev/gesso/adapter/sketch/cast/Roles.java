package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.art.Subgroups;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each drawing stands for: {@code characters.txt} over what its subgroup says. Safe for many threads. */
final class Roles {

    private static final String FILE = "characters.txt";
    private static final Pattern FACT = Pattern.compile("(\\w+)=(\\S+)");

    private final Map<String, String> subgroups;
    private final Map<String, String> lines = new HashMap<>();

    private Roles(Map<String, String> subgroups, List<String> text) {
        this.subgroups = subgroups;
        for (String line : text) {
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.put(line.substring(0, line.indexOf(' ')), line);
            }
        }
    }

    static Roles load() {
        try (InputStream in = Objects.requireNonNull(Roles.class.getResourceAsStream(FILE), FILE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Roles(Subgroups.all(), text.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Role of(String id) {
        Role ofSubgroup = read(Role.ANYTHING, "[" + subgroup(id) + "]");
        return read(ofSubgroup, id);
    }

    /** Its shelf on keyboards; empty where it is not known. */
    String subgroup(String id) {
        return subgroups.getOrDefault(id, "");
    }

    private Role read(Role role, String key) {
        Role read = role;
        Matcher facts = FACT.matcher(lines.getOrDefault(key, ""));
        while (facts.find()) {
            read = read.with(facts.group(1), facts.group(2));
        }
        return read;
    }
}
