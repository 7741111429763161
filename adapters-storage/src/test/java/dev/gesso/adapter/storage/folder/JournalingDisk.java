package dev.gesso.adapter.storage.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * The disk, and a journal of what was done to it, from which to build what a power cut could have left at any moment: a
 * name has surely come or gone only if its folder was forced since, and a move takes one name with the other.
 */
final class JournalingDisk implements Disk {

    private final Disk disk = new LocalDisk();
    private final Path root;
    private final List<Entry> journal = new ArrayList<>();

    JournalingDisk(Path root) {
        this.root = root;
    }

    private sealed interface Entry {
        record Change(Map<Path, Node> nodes) implements Entry {
            boolean isIn(Path folder) {
                return nodes.keySet().stream().anyMatch(path -> folder.equals(path.getParent()));
            }
        }

        record Force(Path folder) implements Entry {}
    }

    private sealed interface Node {
        @SuppressWarnings("ArrayRecordComponent") // compared by nobody
        record Content(byte[] bytes) implements Node {}

        record Folder() implements Node {}

        record Nothing() implements Node {}
    }

    /** How many moments there are in which the power may be cut. */
    int length() {
        return journal.size();
    }

    /** Builds what is left after the first entries: all that was forced, and of the rest what has luck. */
    void rebuild(int entries, BooleanSupplier luck, Path elsewhere) throws IOException {
        NavigableMap<Path, Node> left = new TreeMap<>();
        List<Entry> done = journal.subList(0, entries);
        for (int index = 0; index < entries; index++) {
            if (done.get(index) instanceof Entry.Change change
                    && (isForced(change, done.subList(index, entries)) || luck.getAsBoolean())) {
                left.putAll(change.nodes());
            }
        }
        for (Map.Entry<Path, Node> entry : left.entrySet()) {
            make(elsewhere.resolve(root.relativize(entry.getKey()).toString()), entry.getValue());
        }
    }

    private static boolean isForced(Entry.Change change, List<Entry> since) {
        return since.stream().anyMatch(entry -> entry instanceof Entry.Force(Path folder) && change.isIn(folder));
    }

    private static void make(Path path, Node node) throws IOException {
        if (Files.isDirectory(path.resolveSibling("."))) {
            switch (node) {
                case Node.Folder ignored -> Files.createDirectories(path);
                case Node.Content(byte[] bytes) -> Files.write(path, bytes);
                case Node.Nothing ignored -> Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public void write(Path file, Body body) throws IOException {
        disk.write(file, body);
        byte[] bytes = Files.readAllBytes(file);
        change(Map.of(file, new Node.Content(Arrays.copyOf(bytes, bytes.length / 2))));
        change(Map.of(file, new Node.Content(bytes)));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        disk.createFolder(folder);
        change(Map.of(folder, new Node.Folder()));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Node moved = new Node.Content(Files.readAllBytes(from));
        disk.move(from, to);
        change(Map.of(from, new Node.Nothing(), to, moved));
    }

    @Override
    public void link(Path file, Path secondName) throws IOException {
        disk.link(file, secondName);
        change(Map.of(secondName, new Node.Content(Files.readAllBytes(secondName))));
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
        change(Map.of(file, new Node.Nothing()));
    }

    @Override
    public void force(Path folder) throws IOException {
        disk.force(folder);
        journal.add(new Entry.Force(folder));
    }

    private void change(Map<Path, Node> nodes) {
        journal.add(new Entry.Change(nodes));
    }
}
