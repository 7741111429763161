package dev.gesso.adapter.storage.folder;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import java.nio.file.Path;
import java.util.Random;
import java.util.random.RandomGenerator;

/** A program that keeps, replaces and forgets pictures until it is killed, and says what it has surely kept. */
final class KeepingWithoutEnd {

    private static final ImageName PASSING = new ImageName("passing");
    private static final int FEW = 6;

    /** Large ones go to the disk another way. */
    private static final int LARGE = 300_000;

    private static final int SMALL = 30_000;

    private KeepingWithoutEnd() {}

    /** Takes the store's folder and the beginning of the names to use. */
    public static void main(String[] arguments) {
        ImageStore store = FolderImageStore.in(Path.of(arguments[0]));
        RandomGenerator chance = new Random(arguments[1].hashCode());
        for (int turn = 0; true; turn++) {
            ImageName lasting = new ImageName(arguments[1] + "-" + turn);
            keep(store, lasting, chance.nextInt(FEW));
            System.out.print(lasting + "\n"); // in one piece, which a kill does not cut
            keep(store, PASSING, chance.nextInt(FEW));
            keep(store, PASSING, chance.nextInt(FEW));
            store.forget(PASSING);
        }
    }

    private static void keep(ImageStore store, ImageName name, int seed) {
        byte[] picture = Pictures.bytes(seed, (seed % 2 == 0 ? SMALL : LARGE) + seed);
        store.keep(name, Pictures.source(picture), Manifests.of(picture));
    }
}
