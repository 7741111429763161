package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.disk.Disk;
import dev.gesso.adapter.storage.disk.LocalDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * The disk, and a journal of what was done to it, from which to build what a power cut could have left at any moment: a
 * name has surely come or gone only if its folder was forced since, a move takes one name with the other, and bytes are
 * surely whole only if they were forced themselves. Safe for many threads.
 */
final class JournalingDisk implements Disk {

    private final Disk disk = new LocalDisk();
    private final Path root;
    private final List<Entry> journal = Collections.synchronizedList(new ArrayList<>());
    private final Map<Path, Node> files = new ConcurrentHashMap<>();

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

        record Filling(Node node) implements Entry {}

        record ForceBytes(Node node) implements Entry {}
    }

    private sealed interface Node {
        /** One file, whatever its names, with what it came to hold; a reference equals only itself. */
        record Content(AtomicReference<byte[]> bytes) implements Node {}

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
        Map<Node.Content, byte[]> bytes = new HashMap<>();
        for (Map.Entry<Path, Node> entry : left.entrySet()) {
            Path path = elsewhere.resolve(root.relativize(entry.getKey()).toString());
            make(path, entry.getValue(), content -> bytes.computeIfAbsent(content, file -> survived(file, done, luck)));
        }
    }

    private static boolean isForced(Entry.Change change, List<Entry> since) {
        return since.stream().anyMatch(entry -> entry instanceof Entry.Force(Path folder) && change.isIn(folder));
    }

    private static byte[] survived(Node.Content file, List<Entry> done, BooleanSupplier luck) {
        byte[] bytes = file.bytes().get();
        if (done.contains(new Entry.ForceBytes(file))) {
            return bytes;
        }
        boolean filled = done.contains(new Entry.Filling(file));
        int most = filled ? bytes.length : bytes.length / 2;
        return Arrays.copyOf(bytes, luck.getAsBoolean() ? most : most / 2);
    }

    private static void make(Path path, Node node, Function<Node.Content, byte[]> bytes) throws IOException {
        if (Files.isDirectory(path.resolveSibling("."))) {
            switch (node) {
                case Node.Folder ignored -> Files.createDirectories(path);
                case Node.Content content -> Files.write(path, bytes.apply(content));
                case Node.Nothing ignored -> Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public NewFile create(Path file, long bytes) throws IOException {
        NewFile made = disk.create(file, bytes);
        Node.Content content = new Node.Content(new AtomicReference<>(new byte[0]));
        change(Map.of(file, content));
        return new Journaling(file, made, content);
    }

    /** A file that is written down when it is filled, and when it is forced. */
    private final class Journaling implements NewFile {

        private final Path path;
        private final NewFile file;
        private final Node.Content content;

        Journaling(Path path, NewFile file, Node.Content content) {
            this.path = path;
            this.file = file;
            this.content = content;
        }

        @Override
        public void write(Body body) throws IOException {
            file.write(body);
            content.bytes().set(Files.readAllBytes(path));
            journal.add(new Entry.Filling(content));
        }

        @Override
        public void force() throws IOException {
            file.force();
            journal.add(new Entry.ForceBytes(content));
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        disk.createFolder(folder);
        change(Map.of(folder, new Node.Folder()));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        disk.move(from, to);
        change(Map.of(from, new Node.Nothing(), to, node(from)));
    }

    @Override
    public void link(Path file, Path secondName) throws IOException {
        disk.link(file, secondName);
        change(Map.of(secondName, node(file)));
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

    private Node node(Path file) {
        return files.getOrDefault(file, new Node.Nothing());
    }

    private void change(Map<Path, Node> nodes) {
        files.putAll(nodes);
        journal.add(new Entry.Change(nodes));
    }
}
