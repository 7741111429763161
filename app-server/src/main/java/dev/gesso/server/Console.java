package dev.gesso.server;

import dev.gesso.adapter.settings.SettingsFiles;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;

/** This process's own streams, environment and chance. */
final class Console {

    private final SecureRandom random = new SecureRandom();

    void say(String line) {
        System.err.println(line);
    }

    void answer(String text) {
        System.out.print(text);
        System.out.flush();
    }

    Path folder() {
        return Path.of("").toAbsolutePath();
    }

    Path home() {
        return SettingsFiles.home(
                name -> environment().getOrDefault(name, ""), Path.of(System.getProperty("user.home")));
    }

    Map<String, String> environment() {
        return System.getenv();
    }

    long chance() {
        return random.nextLong();
    }
}
