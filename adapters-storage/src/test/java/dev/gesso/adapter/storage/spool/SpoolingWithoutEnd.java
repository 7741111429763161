package dev.gesso.adapter.storage.spool;

import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import java.nio.file.Path;
import java.util.Random;
import java.util.random.RandomGenerator;

/** A program before a store that is down every now and then; keeps pictures until it is killed. */
final class SpoolingWithoutEnd {

    private static final int FEW = 6;

    private SpoolingWithoutEnd() {}

    /** Takes a folder for the store and its spool, and the beginning of the names to use. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        RandomGenerator chance = new Random(arguments[1].hashCode());
        Random mood = new Random(chance.nextLong());
        ImageStore bucket =
                new MoodyImageStore(ImageStores.folder(folder.resolve("bucket")), name -> mood.nextInt(FEW) > 0);
        ImageStore store = Spools.eager(bucket, folder.resolve("spool"));
        for (int turn = 0; true; turn++) {
            int seed = chance.nextInt(FEW);
            byte[] picture = Pictures.bytes(seed, 30_000 + seed);
            ImageName name = new ImageName(arguments[1] + "-" + turn);
            store.keep(name, Pictures.source(picture), Manifests.of(picture));
            System.out.print(name + "\n"); // in one piece, which a kill does not cut
        }
    }
}
