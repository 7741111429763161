package dev.gesso.adapter.sketch.fill;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Optional;

/** Takes the subject out of a reference picture. */
public final class Cutout {

    /** Alpha from which a pixel belongs to the subject: fainter ones are what a removed ground leaves behind. */
    private static final int SEEN = 40;

    private Cutout() {}

    /**
     * The subject without its ground, trimmed: by the picture's own alpha, or by removing an even ground. A picture with
     * neither becomes a framed card.
     */
    public static Pixels of(Pixels picture) {
        return subject(picture).orElseGet(() -> Card.of(picture));
    }

    /** The subject trimmed to what can be seen of it; empty where the ground cannot be told from it. */
    public static Optional<Pixels> subject(Pixels picture) {
        return placed(picture).flatMap(Cutout::trimmed);
    }

    /** The subject at its place, with nothing around it; empty where the ground cannot be told from it. */
    public static Optional<Pixels> placed(Pixels picture) {
        Optional<Pixels> cut = isTransparent(picture)
                ? Optional.of(picture)
                : Ground.of(picture).map(ground -> ground.removed(picture));
        return cut.filter(subject -> trimmed(subject).isPresent());
    }

    private static boolean isTransparent(Pixels picture) {
        int clear = 0;
        for (int pixel : picture.argb()) {
            clear += pixel >>> 24 < 128 ? 1 : 0;
        }
        return clear > picture.argb().length / 50;
    }

    /** Cut to what can be seen; empty where that is next to nothing or nearly everything. */
    private static Optional<Pixels> trimmed(Pixels picture) {
        int left = picture.width();
        int top = picture.height();
        int right = 0;
        int bottom = 0;
        int seen = 0;
        for (int i = 0; i < picture.argb().length; i++) {
            if (picture.argb()[i] >>> 24 > SEEN) {
                int x = i % picture.width();
                int y = i / picture.width();
                seen++;
                left = Math.min(left, x);
                right = Math.max(right, x + 1);
                top = Math.min(top, y);
                bottom = y + 1;
            }
        }
        double share = seen / (double) picture.argb().length;
        return share < 0.005 || share > 0.97
                ? Optional.empty()
                : Optional.of(part(picture, new Frame(left, top, right - left, bottom - top)));
    }

    private static Pixels part(Pixels picture, Frame frame) {
        Pixels part = Pixels.of(frame.width(), frame.height());
        for (int y = 0; y < frame.height(); y++) {
            int from = (frame.top() + y) * picture.width() + frame.left();
            System.arraycopy(picture.argb(), from, part.argb(), y * frame.width(), frame.width());
        }
        return part;
    }
}
