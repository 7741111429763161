package dev.gesso.adapter.sketch.edit;

import dev.gesso.adapter.sketch.fill.Frame;
import dev.gesso.adapter.sketch.fill.Harmony;
import dev.gesso.adapter.sketch.fill.Hole;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Artist;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Draws further things into the picture, low on the side where there is less to cover. */
final class AddThings implements Retouch {

    /** Only words of adding: "with a cat" alone describes what is there already. */
    private static final Pattern ADDED = Pattern.compile("\\b(add|insert|include|draw|with an? (extra|additional))\\b");

    @Override
    public boolean isWanted(Wish wish) {
        return wish.says(ADDED) && !wish.plan().things().isEmpty();
    }

    @Override
    public Optional<Pixels> apply(Pixels picture, Wish wish, Artist artist) {
        return Subject.drawn(wish.plan(), wish.seed(), artist).map(subject -> {
            Pixels mask = Pixels.of(picture.width(), picture.height());
            Arrays.fill(mask.argb(), 0);
            Hole everywhere = Hole.of(mask);
            Frame frame = place(picture, subject);
            Pixels layer = Layers.framed(subject, frame, picture.width(), picture.height());
            return everywhere.patched(picture, Harmony.within(picture, frame).lay(layer, picture, everywhere));
        });
    }

    private static Frame place(Pixels picture, Pixels subject) {
        double room = Math.min(picture.width() * 0.4 / subject.width(), picture.height() * 0.5 / subject.height());
        int width = Math.max(1, (int) (subject.width() * room));
        int height = Math.max(1, (int) (subject.height() * room));
        int top = picture.height() - height - picture.height() / 16;
        Frame left = new Frame(picture.width() / 16, top, width, height);
        Frame right = new Frame(picture.width() - width - picture.width() / 16, top, width, height);
        return unrest(picture, left) < unrest(picture, right) ? left : right;
    }

    /** How much neighbours differ within a frame. */
    private static long unrest(Pixels picture, Frame frame) {
        long sum = 0;
        for (int y = Math.max(0, frame.top()); y < Math.min(picture.height(), frame.top() + frame.height()); y++) {
            for (int x = Math.max(1, frame.left()); x < Math.min(picture.width(), frame.left() + frame.width()); x++) {
                int i = y * picture.width() + x;
                sum += Math.abs((picture.argb()[i] >> 8 & 255) - (picture.argb()[i - 1] >> 8 & 255));
            }
        }
        return sum;
    }

    @Override
    public String name() {
        return "adding things";
    }
}
