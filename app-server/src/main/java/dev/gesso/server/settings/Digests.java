package dev.gesso.server.settings;

import dev.gesso.core.settings.SettingValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys by their SHA-256. What is none may be the key itself, and is shown to nobody. */
final class Digests {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");
    private static final String WAY = "64 hexadecimal digits as sha256sum prints them";
    private static final int SHOWN = 8;

    static final SettingValue<String> ONE = new SettingValue<>(
            "the SHA-256 of a key, " + WAY,
            text -> Optional.of(text.strip()).filter(Digests::isDigest),
            Digests::shown);

    static final SettingValue<List<String>> LIST = new SettingValue<>(
            "SHA-256 of keys with commas between, each " + WAY,
            text -> Optional.of(Words.of(text))
                    .filter(keys -> !keys.isEmpty() && keys.stream().allMatch(Digests::isDigest)),
            text -> Stream.of(text.split(",", -1)).map(Digests::shown).collect(Collectors.joining(", ")));

    private Digests() {}

    private static boolean isDigest(String text) {
        return DIGEST.matcher(text).matches();
    }

    private static String shown(String text) {
        return isDigest(text.strip()) ? text.strip().substring(0, SHOWN) + "…" : "…";
    }
}
