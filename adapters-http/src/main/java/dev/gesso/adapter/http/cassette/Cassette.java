package dev.gesso.adapter.http.cassette;

import dev.gesso.adapter.http.wire.JsonTree;
import dev.gesso.core.request.WireValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of exchanges: a readable JSON file for each, and its pictures as files beside it. */
final class Cassette {

    private static final String ENDING = ".json";

    private final Path folder;

    /** @throws UncheckedIOException where the folder is not there and cannot be made */
    Cassette(Path folder) {
        try {
            this.folder = Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot make " + folder, failed);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** The takes in the order in which they were made. */
    List<Take> takes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(Cassette::read)
                    .toList();
        }
    }

    /** The number of the next take, as the beginning of its files' names. */
    String nextName() throws IOException {
        return "%03d".formatted(takes().size() + 1);
    }

    void add(String name, Take take) throws IOException {
        Files.writeString(file(name + ENDING), TakeJson.write(take) + "\n");
    }

    private static Take read(Path file) {
        try {
            WireValue json =
                    JsonTree.parse(Files.readAllBytes(file)).orElseThrow(() -> new IOException(file + " is not JSON"));
            return TakeJson.read(json);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
