package dev.gesso.server;

import dev.gesso.core.image.ImageSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A multipart form, as an SDK writes it. */
final class Form {

    private static final String BOUNDARY = "3c9f-boundary";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    static Form of(String name, String value) {
        return new Form().with(name, value);
    }

    Form with(String name, String value) {
        part("form-data; name=\"" + name + "\"", "");
        write(value);
        return this;
    }

    Form with(String name, ImageSource file) {
        part("form-data; name=\"%s\"; filename=\"%s\"".formatted(name, file.name()), "Content-Type: image/png\r\n");
        try (InputStream in = file.open()) {
            in.transferTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    private void part(String disposition, String more) {
        write((bytes.size() == 0 ? "" : "\r\n") + "--" + BOUNDARY + "\r\n" + more + "Content-Disposition: "
                + disposition + "\r\n\r\n");
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    String type() {
        return "multipart/form-data; boundary=\"" + BOUNDARY + "\"";
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes.toByteArray());
        whole.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }
}
