package dev.gesso.adapter.storage.folder;

import dev.gesso.core.archive.ImageName;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lists names by reading folders only, and of these only as many as a page needs. */
final class Listing {

    private final Layout layout;

    Listing(Layout layout) {
        this.layout = layout;
    }

    List<ImageName> names(Optional<ImageName> after, int most) throws IOException {
        List<ImageName> names = new ArrayList<>();
        String first = after.map(Layout::folderName).orElse("");
        for (Path folder : folders(first)) {
            if (names.size() >= most) {
                break;
            }
            namesIn(folder).stream()
                    .filter(name -> after.isEmpty() || name.compareTo(after.get()) > 0)
                    .limit(most - names.size())
                    .forEach(names::add);
        }
        return List.copyOf(names);
    }

    private List<Path> folders(String first) throws IOException {
        try {
            return files(layout.images()).stream()
                    .filter(folder -> String.valueOf(folder.getFileName()).compareTo(first) >= 0)
                    .sorted(Comparator.comparing(folder -> String.valueOf(folder.getFileName())))
                    .toList();
        } catch (NoSuchFileException nothingKeptYet) {
            return List.of();
        }
    }

    private static List<ImageName> namesIn(Path folder) throws IOException {
        try {
            return files(folder).stream()
                    .filter(file -> file.toString().endsWith(Layout.MANIFEST))
                    .flatMap(file -> Layout.nameIn(file).stream())
                    .sorted()
                    .toList();
        } catch (NotDirectoryException | NoSuchFileException notOurs) {
            return List.of();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(files::add);
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
        return files;
    }
}
