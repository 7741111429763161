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
import java.util.stream.Stream;

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

    /** A folder, and the letters with which all names in it begin. */
    private record Shelf(Path folder, String letters) {}

    /** The names that come after one in this listing's order. */
    List<ImageName> names(Optional<ImageName> start, int most) throws IOException {
        List<ImageName> names = new ArrayList<>();
        for (Shelf day : days(start)) {
            for (Shelf minute : minutes(day, start)) {
                if (names.size() >= most) {
                    return List.copyOf(names);
                }
                names.addAll(namesIn(minute, start, most - names.size()));
            }
        }
        return List.copyOf(names);
    }

    /** Names that begin alike share a folder, so that folders have the order of their names in both directions. */
    private List<Shelf> days(Optional<ImageName> start) throws IOException {
        Optional<String> from = start.map(Layout::folderLetters).map(Layout::dayLetters);
        return inOrder(filesOf(layout.pictures()).stream().map(folder -> new Shelf(folder, lastName(folder))), from);
    }

    /** The day's own folder is one of them where there is a picture whose whole name it has. */
    private List<Shelf> minutes(Shelf day, Optional<ImageName> start) throws IOException {
        String own = day.letters() + Layout.MANIFEST;
        Stream<Shelf> shelves = filesIn(day.folder()).stream()
                .filter(file -> lastName(file).equals(own) || !lastName(file).contains("."))
                .map(file -> lastName(file).equals(own) ? day : new Shelf(file, day.letters() + lastName(file)));
        return inOrder(shelves, start.map(Layout::folderLetters));
    }

    private List<Shelf> inOrder(Stream<Shelf> shelves, Optional<String> from) {
        return shelves.filter(shelf -> from.isEmpty() || order.compare(shelf.letters(), from.get()) >= 0)
                .sorted(Comparator.comparing(Shelf::letters, order))
                .toList();
    }

    private static String lastName(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    /** The first so many in a folder, which may hold very many: those that come late anyway are not even sorted. */
    private List<ImageName> namesIn(Shelf shelf, Optional<ImageName> start, int most) throws IOException {
        PriorityQueue<String> first = new PriorityQueue<>(order.reversed());
        for (Path path : filesIn(shelf.folder())) {
            String file = lastName(path);
            if (file.endsWith(Layout.MANIFEST)) {
                String name = file.substring(0, file.length() - Layout.MANIFEST.length());
                boolean late = first.size() == most && order.compare(name, first.element()) > 0;
                if (!late && comesAfter(start, name) && belongsTo(shelf, name)) {
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

    private static boolean belongsTo(Shelf shelf, String name) {
        return ImageName.parse(name)
                .filter(legal -> Layout.folderLetters(legal).equals(shelf.letters()))
                .isPresent();
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
