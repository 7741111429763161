package dev.gesso.bench.store;

import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.ImageStore;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Measures keeping beside what anyone would do by hand: a file is written and forced. In pairs, so that both meet the
 * same neighbours on the disk, and each as often after the other; in a store that was used before, since the first
 * pictures also pay for its folders and for the compiler.
 */
final class KeepBench {

    private static final int WARMING = 100;
    private static final int PICTURES_BEFORE = 500;
    private static final int SMALL = 100;
    private static final int PIECE = 65_536;

    private final Path byHand;
    private final ImageStore store;
    private final Random chance;
    private int number;

    KeepBench(Path folder, Random chance) throws IOException {
        this.byHand = Files.createDirectories(folder.resolve("by-hand"));
        this.store = ImageStores.folder(folder.resolve("kept"));
        this.chance = chance;
    }

    BucketBench.Times keeping(int pairs, int size) throws IOException {
        for (int picture = 0; picture < PICTURES_BEFORE; picture++) {
            keep(bytes(SMALL));
        }
        pairs(WARMING, size);
        return pairs(pairs, size);
    }

    private BucketBench.Times pairs(int count, int size) throws IOException {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int pair = 0; pair < count; pair++) {
            byte[] bytes = bytes(size);
            if (pair % 2 == 0) {
                theirs.add(write(bytes));
                ours.add(keep(bytes));
            } else {
                ours.add(keep(bytes));
                theirs.add(write(bytes));
            }
        }
        return new BucketBench.Times(ours, theirs);
    }

    /** In pieces: Java takes twice as long for three megabytes at once, which nobody should be compared with. */
    private double write(byte[] bytes) throws IOException {
        Path file = byHand.resolve(number++ + ".png");
        return StoreBench.millis(() -> {
            try (FileOutputStream out = new FileOutputStream(file.toFile())) {
                for (int at = 0; at < bytes.length; at += PIECE) {
                    out.write(bytes, at, Math.min(PIECE, bytes.length - at));
                }
                out.getFD().sync();
            }
        });
    }

    /** To make a manifest is not the store's part. */
    private double keep(byte[] bytes) throws IOException {
        ImageSource picture = ImageSource.of("otter.png", bytes);
        Instant time = Shelves.START.plusMillis(number);
        Manifest manifest = Shelves.manifest(picture, time);
        ImageName name = ImageName.of(time, number++);
        return StoreBench.millis(() -> store.keep(name, picture, manifest));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        chance.nextBytes(bytes);
        return bytes;
    }
}
