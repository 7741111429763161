package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.disk.LocalDisk;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.port.ImageStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at what a store's folder holds, past the store. */
final class Remains {

    private Remains() {}

    /** Everything that the store lists, each read to its end, which fails where it is damaged. */
    static List<KeptImage> readWholly(ImageStore store) throws IOException {
        List<KeptImage> images = store.list(Optional.empty(), Integer.MAX_VALUE).stream()
                .map(name -> store.find(name).orElseThrow())
                .toList();
        for (KeptImage image : images) {
            bytes(image);
        }
        return images;
    }

    static byte[] bytes(KeptImage image) throws IOException {
        try (InputStream in = image.content().open()) {
            return in.readAllBytes();
        }
    }

    /** Files that a later store would have to clear, or that it would overlook. */
    static List<Path> unexplained(Path root) throws IOException {
        return files(root).stream().filter(file -> !isExplained(root, file)).toList();
    }

    static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Makes temporary files look as though they had lain there for two days. */
    static void age(Path root) throws IOException {
        for (Path file : temporary(root)) {
            ageFile(file);
        }
    }

    static void ageFile(Path file) throws IOException {
        FileTime written = Files.getLastModifiedTime(file);
        Files.setLastModifiedTime(file, FileTime.from(written.toInstant().minus(Duration.ofDays(2))));
    }

    static void deleteFolders(Path folder) throws IOException {
        try (Stream<Path> folders = Files.walk(folder)) {
            for (Path empty : folders.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(empty);
            }
        }
    }

    private static List<Path> temporary(Path root) throws IOException {
        Path temporary = new Layout(root).temporary();
        return Files.exists(temporary) ? files(temporary) : List.of();
    }

    private static boolean isExplained(Path root, Path file) {
        Layout layout = new Layout(root);
        if (file.startsWith(layout.temporary())) {
            return false;
        }
        return file.startsWith(layout.pictures()) ? isNamed(layout, file) : hasAnotherName(file);
    }

    private static boolean isNamed(Layout layout, Path file) {
        ImageName name = Layout.nameIn(file).orElseThrow();
        try {
            return file.toString().endsWith(Layout.MANIFEST)
                    || new ManifestFiles(layout, new LocalDisk())
                            .find(name)
                            .map(shelved -> layout.picture(name, shelved))
                            .equals(Optional.of(file));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static boolean hasAnotherName(Path file) {
        try {
            return (int) Files.getAttribute(file, "unix:nlink") > 1;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
