package dev.gesso.adapter.sketch.edit;

import dev.gesso.adapter.sketch.fill.Cutout;
import dev.gesso.adapter.sketch.fill.Hole;
import dev.gesso.adapter.sketch.fill.PatchFill;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Artist;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes the subject away where it can be told from its ground, and closes the gap. */
final class RemoveThing implements Retouch {

    /** "Without" counts here, as an edit starts from a picture that has the thing. */
    private static final Pattern REMOVED = Pattern.compile("\\b(remove|erase|delete|take away|get rid of|without)\\b");

    @Override
    public boolean isWanted(Wish wish) {
        return wish.says(REMOVED) && !wish.says(ReplaceBackground.REMOVED);
    }

    @Override
    public Optional<Pixels> apply(Pixels picture, Wish wish, Artist artist) {
        return Cutout.placed(picture).map(subject -> PatchFill.fill(picture, hole(subject), wish.seed()));
    }

    /** Where the subject is and a little around it, for its soft rim and its shadow. */
    private static Hole hole(Pixels subject) {
        int width = subject.width();
        int reach = Math.max(3, Math.min(width, subject.height()) / 60);
        Pixels mask = Pixels.of(width, subject.height());
        for (int i = 0; i < mask.argb().length; i++) {
            mask.argb()[i] = 0xff000000;
        }
        for (int i = 0; i < mask.argb().length; i++) {
            if (subject.argb()[i] >>> 24 > 8) {
                open(mask, i % width, i / width, reach);
            }
        }
        return Hole.of(mask);
    }

    private static void open(Pixels mask, int x, int y, int reach) {
        for (int row = Math.max(0, y - reach); row <= Math.min(mask.height() - 1, y + reach); row++) {
            int from = row * mask.width();
            java.util.Arrays.fill(
                    mask.argb(), from + Math.max(0, x - reach), from + Math.min(mask.width(), x + reach + 1), 0);
        }
    }

    @Override
    public String name() {
        return "removing the subject";
    }
}
