package dev.gesso.bench.sketch;

import dev.gesso.adapter.sketch.edit.Editor;
import dev.gesso.adapter.sketch.edit.Originals;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Artist;
import dev.gesso.adapter.sketch.studio.Effort;
import dev.gesso.core.image.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How long it takes to fill a hole of 300x300 pixels in a picture of 1024x1024, and to draw something into it. */
record Filling(Artist artist) {

    private static final int SIDE = 1024;
    private static final int HOLE = 300;
    private static final int START = (SIDE - HOLE) / 2;
    private static final Size SIZE = new Size(SIDE, SIDE);
    private static final Limit BUDGET = new Limit(600, "ms");
    private static final int RUNS = 8;

    void print() {
        System.out.println("| hole of 300x300 in | to be filled with | ms | budget |");
        System.out.println("|---|---|---:|---|");
        for (String ground : List.of("a forest", "a city street at night", "an oil painting of the sea")) {
            for (String wish : List.of("remove it", "a red balloon", "a dog sitting on a chair")) {
                double millis = Clock.warmMillis(RUNS, work(ground, wish));
                System.out.printf(Locale.ROOT, "| %s | %s | %.0f | %s |%n", ground, wish, millis, BUDGET.judge(millis));
            }
        }
    }

    private Runnable work(String ground, String wish) {
        Pixels picture = artist.draw(artist.plan(ground), SIZE, Effort.MEDIUM, 1, List.of());
        Originals originals = new Originals(List.of(picture), Optional.of(mask()));
        Editor editor = new Editor(artist);
        return () -> editor.edit(originals, wish, SIZE, Effort.MEDIUM, 1, false);
    }

    private static Pixels mask() {
        Pixels mask = Pixels.of(SIDE, SIDE);
        Arrays.fill(mask.argb(), 0xffffffff);
        for (int y = START; y < START + HOLE; y++) {
            Arrays.fill(mask.argb(), y * SIDE + START, y * SIDE + START + HOLE, 0);
        }
        return mask;
    }
}
