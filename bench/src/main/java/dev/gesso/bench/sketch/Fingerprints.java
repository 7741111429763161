package dev.gesso.bench.sketch;

import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Artist;
import dev.gesso.adapter.sketch.studio.Effort;
import dev.gesso.adapter.sketch.studio.Plans;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Draws the golden prompts on the JDK that it runs on, and compares the SHA-256 of their pixels. */
public final class Fingerprints {

    private static final Size SIZE = new Size(256, 192);
    private static final long SEED = 7;

    private Fingerprints() {}

    /** Takes the file of goldens; ends with 1 where a picture is another. */
    public static void main(String[] arguments) throws IOException {
        List<String> goldens = Files.readAllLines(Path.of(arguments[0]));
        Artist artist = Artist.create();
        List<String> others =
                goldens.stream().filter(golden -> !isDrawn(artist, golden)).toList();
        others.forEach(golden -> System.out.println("  another picture: " + golden));
        System.out.printf(
                "Java %s (%s): %d of %d pictures are the same%n",
                Runtime.version(),
                System.getProperty("java.vm.vendor"),
                goldens.size() - others.size(),
                goldens.size());
        if (!others.isEmpty()) {
            System.exit(1);
        }
    }

    private static boolean isDrawn(Artist artist, String golden) {
        int tab = golden.indexOf('\t');
        String prompt = golden.substring(tab + 1);
        Plan plan = Plans.neverEmpty(artist.plan(prompt), prompt);
        return digest(artist.draw(plan, SIZE, Effort.MEDIUM, SEED, List.of())).equals(golden.substring(0, tab));
    }

    private static String digest(Pixels pixels) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * pixels.argb().length);
        bytes.asIntBuffer().put(pixels.argb());
        return ImageDigest.of(ImageSource.of("pixels", bytes.array())).sha256();
    }
}
