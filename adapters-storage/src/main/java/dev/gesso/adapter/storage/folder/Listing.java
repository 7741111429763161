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
import java.util.PriorityQueue;

/** Lists names by reading folders only, and of these only as many as a page needs. */
final class Listing {

    private final Layout layout;
    private final Comparator<String> order;

    private Listing(Layout layout, Comparator<String> order) {
        this.layout = layout;
        this.order = order;
    }

    static Listing rising(Layout layout) {
        return new Listing(layout, Comparator.naturalOrder());
    }

    static Listing falling(Layout layout) {
        return new Listing(layout, Comparator.reverseOrder());
    }

    /** The names that come after one in this listing's order. */
    List<ImageName> names(Optional<ImageName> start, int most) throws IOException {
        List<ImageName> names = new ArrayList<>();
        for (Path folder : folders(start)) {
            if (names.size() >= most) {
                break;
            }
            names.addAll(namesIn(folder, start, most - names.size()));
        }
        return List.copyOf(names);
    }

    /** Names that begin alike share a folder, so that folders have the order of their names in both directions. */
    private List<Path> folders(Optional<ImageName> start) throws IOException {
        return filesOf(layout.images()).stream()
                .filter(folder ->
                        start.isEmpty() || order.compare(lastName(folder), Layout.folderName(start.get())) >= 0)
                .sorted(Comparator.comparing(Listing::lastName, order))
                .toList();
    }

    private static String lastName(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    /** The first so many in a folder, which may hold very many: those that come late anyway are not even sorted. */
    private List<ImageName> namesIn(Path folder, Optional<ImageName> start, int most) throws IOException {
        PriorityQueue<String> first = new PriorityQueue<>(order.reversed());
        for (Path path : filesIn(folder)) {
            String file = lastName(path);
            if (file.endsWith(Layout.MANIFEST)) {
                String name = file.substring(0, file.length() - Layout.MANIFEST.length());
                boolean late = first.size() == most && order.compare(name, first.element()) > 0;
                if (!late && comesAfter(start, name) && ImageName.parse(name).isPresent()) {
                    first.add(name);
                }
                if (first.size() > most) {
                    first.remove();
                }
            }
        }
        return first.stream().sorted(order).map(ImageName::new).toList();
    }

    private boolean comesAfter(Optional<ImageName> start, String name) {
        return start.isEmpty() || order.compare(name, start.get().value()) > 0;
    }

    /** What a folder holds; nothing where it is gone, or is a file that somebody else put there. */
    static List<Path> filesIn(Path folder) throws IOException {
        try {
            return filesOf(folder);
        } catch (NotDirectoryException notOurs) {
            return List.of();
        }
    }

    /** What one of the store's own folders holds; nothing where it was not made yet. */
    static List<Path> filesOf(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(files::add);
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        } catch (NoSuchFileException nothingKeptYet) {
            return List.of();
        }
        return files;
    }
}
