package dev.gesso.adapter.http.wire;

import dev.gesso.adapter.http.fixture.Received;
import dev.gesso.adapter.http.transport.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Requests of OpenAI's own clients, as they were captured. */
final class Captured {

    private static final String END_OF_HEAD = "\r\n\r\n";

    private Captured() {}

    static Received request(String client, int number) {
        String text = text("%s/%02d.http".formatted(client, number));
        int end = text.indexOf(END_OF_HEAD);
        String[] lines = text.substring(0, end).split("\r\n", -1);
        Headers headers = Headers.NONE;
        for (int index = 1; index < lines.length; index++) {
            String[] parts = lines[index].split(": ", 2);
            headers = headers.with(parts[0], parts[1]);
        }
        byte[] body = text.substring(end + END_OF_HEAD.length()).getBytes(StandardCharsets.UTF_8);
        return new Received(lines[0], headers, body);
    }

    private static String text(String name) {
        try (InputStream in = Captured.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("No capture " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
