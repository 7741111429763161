package dev.gesso.server;

import dev.gesso.adapter.settings.SettingsFiles;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;

/** This process's own streams, environment and chance. */
final class Console {

    private final SecureRandom random = new SecureRandom();

    void say(String line) {
        say(List.of(line));
    }

    /** In one piece: what is printed goes through three buffers each time. */
    void say(List<String> lines) {
        PrintStream out = System.err;
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append(System.lineSeparator()));
        out.writeBytes(text.toString().getBytes(out.charset()));
        out.flush();
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
        byte[] bytes = new byte[Long.BYTES];
        random.nextBytes(bytes);
        return ByteBuffer.wrap(bytes).getLong();
    }
}
