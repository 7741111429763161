package dev.gesso.server.file;

import dev.gesso.server.answer.JsonPage;
import dev.gesso.server.gate.Caller;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that a caller uploaded.
 *
 * @param owner to everyone else it does not exist
 */
record StoredFile(String id, Caller owner, String name, String purpose, Instant created, long bytes, Path content) {

    void writeTo(JsonPage page) {
        page.text("id", id)
                .text("object", "file")
                .number("bytes", bytes)
                .number("created_at", created.getEpochSecond())
                .text("filename", name)
                .text("purpose", purpose)
                .text("status", "processed");
    }
}
