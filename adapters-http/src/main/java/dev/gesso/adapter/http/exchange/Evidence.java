package dev.gesso.adapter.http.exchange;

import dev.gesso.adapter.http.answer.PictureDraft;
import dev.gesso.adapter.http.answer.Scanned;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Puts aside what came of an answer that cannot be read, as it was paid for: its JSON, and the bytes of each picture as
 * far as they came, in a folder that only its owner can read.
 */
final class Evidence {

    private final Optional<Path> place;
    private volatile Optional<Path> kept = Optional.empty();

    /** @param place where folders are made; empty for the system's own */
    Evidence(Optional<Path> place) {
        this.place = place;
    }

    /** What cannot be put aside is let go: the failure that is being told matters more. */
    void add(Scanned scanned) {
        try {
            Path folder = folder();
            Files.write(folder.resolve("answer.json"), scanned.envelope());
            List<PictureDraft> pictures = scanned.pictures();
            for (int number = 0; number < pictures.size(); number++) {
                try (InputStream in = pictures.get(number).source().open()) {
                    Files.copy(in, folder.resolve("picture-" + number));
                }
                pictures.get(number).discard();
            }
            kept = Optional.of(folder);
        } catch (IOException noRoom) {
            kept = Optional.empty();
        }
    }

    /** The folder, where anything was put aside. */
    Optional<Path> kept() {
        return kept;
    }

    private Path folder() throws IOException {
        if (place.isEmpty()) {
            return Files.createTempDirectory("gesso-answer-");
        }
        Files.createDirectories(place.get());
        return Files.createTempDirectory(place.get(), "gesso-answer-");
    }
}
