package dev.gesso.server.settings;

import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsSource;
import dev.gesso.server.picture.LinkSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what links are signed with; no message repeats any of it. */
final class LinkSecrets {

    private LinkSecrets() {}

    /** @throws SettingsException where there is a file that is of no use */
    static List<String> read(SettingsSource source, Function<String, Path> paths) {
        Optional<Path> file = source.value(KnownSettings.LINK_SECRETS).map(path -> paths.apply(path.toString()));
        return file.isEmpty() ? List.of() : checked(lines(file.get()));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException failed) {
            throw problem("the file cannot be read");
        }
    }

    private static List<String> checked(List<String> secrets) {
        if (secrets.isEmpty()) {
            throw problem("the file is empty; make a secret: openssl rand -hex 32");
        }
        if (!secrets.stream().allMatch(secret -> secret.length() >= LinkSettings.LEAST_CHARACTERS)) {
            throw problem("a secret needs at least %d characters; make one: openssl rand -hex 32"
                    .formatted(LinkSettings.LEAST_CHARACTERS));
        }
        return secrets;
    }

    private static SettingsException problem(String problem) {
        return new SettingsException(List.of(KnownSettings.LINK_SECRETS.key() + ": " + problem));
    }
}
