package dev.gesso.bench.store;

import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.core.archive.Asker;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Fills folders as a store would, without waiting for the disk each time. */
final class Shelves {

    static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    private static final byte[] PICTURE = {1, 2, 3};

    private Shelves() {}

    static Manifest manifest(ImageSource picture, Instant time) {
        return new Manifest(
                Operation.GENERATION,
                new LinkedHashMap<>(Map.of("prompt", "A baby otter in a boat", "size", "1024x1024")),
                new ModelName("gpt-image-2"),
                Optional.empty(),
                "sketch",
                Asker.through("gesso"),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ImageDigest.of(picture),
                new Size(1024, 1024),
                ImageFormat.PNG,
                time);
    }

    /** Copies one kept picture under many names, one after each step of time; gives the names. */
    static List<ImageName> fill(Path root, int count, Duration step) throws IOException {
        ImageName first = ImageName.of(START, 0);
        ImageSource picture = ImageSource.of("otter.png", PICTURE);
        ImageStores.folder(root).keep(first, picture, manifest(picture, START));
        List<Path> files = files(root);
        String manifest = Files.readString(files.stream()
                .filter(file -> file.toString().endsWith(".json"))
                .findFirst()
                .orElseThrow());
        String file = files.stream()
                .map(path -> String.valueOf(path.getFileName()))
                .filter(name -> name.endsWith(".png"))
                .findFirst()
                .orElseThrow();
        List<ImageName> names = Stream.iterate(START, time -> time.plus(step))
                .limit(count)
                .map(time -> ImageName.of(time, 0))
                .toList();
        for (ImageName name : names) {
            Path day = root.resolve("pictures").resolve(name.value().substring(0, 9));
            Path folder = Files.createDirectories(day.resolve(name.value().substring(9, 13)));
            String own = file.replace(first.value(), name.value());
            Files.write(folder.resolve(own), PICTURE);
            Files.writeString(folder.resolve(name + ".json"), manifest.replace(file, own));
        }
        return names;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("pictures"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
