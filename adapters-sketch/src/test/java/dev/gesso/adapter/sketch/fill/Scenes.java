package dev.gesso.adapter.sketch.fill;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Pictures and masks to edit. */
final class Scenes {

    static final int SUBJECT = 0xff306090;

    private Scenes() {}

    static RandomGenerator chance(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Sky above, meadow below. */
    static Pixels horizon(int width, int height) {
        Pixels picture = Pixels.of(width, height);
        Arrays.setAll(picture.argb(), i -> i / width < height / 2 ? 0xff90c0f0 : 0xff509040);
        return picture;
    }

    /** Opaque, but for a rectangle. */
    static Pixels mask(int width, int height, Frame open) {
        Pixels mask = Pixels.of(width, height);
        Arrays.setAll(mask.argb(), i -> {
            int x = i % width - open.left();
            int y = i / width - open.top();
            return x >= 0 && y >= 0 && x < open.width() && y < open.height() ? 0x00ffffff : 0xff000000;
        });
        return mask;
    }

    static Pixels noise(int width, int height, RandomGenerator chance) {
        Pixels picture = Pixels.of(width, height);
        Arrays.setAll(picture.argb(), i -> chance.nextInt());
        return picture;
    }

    /** A disc on an even ground, with the grain of a camera and a soft shadow at its foot. */
    static Pixels product(int side, int ground, int grain) {
        RandomGenerator chance = chance(3);
        Pixels picture = Pixels.of(side, side);
        Arrays.setAll(picture.argb(), i -> {
            double x = i % side;
            double y = Math.floorDiv(i, side);
            double distance = Math.hypot(x - side / 2.0, y - side / 2.0);
            double low = Math.hypot((x - side / 2.0) / 2, y - side * 0.8);
            int shade = low < side * 0.15 ? (int) (40 * (1 - low / (side * 0.15))) : 0;
            int colour = distance < side * 0.3 ? SUBJECT : ground - shade * 0x010101;
            int noise = grain == 0 ? 0 : chance.nextInt(2 * grain) - grain;
            return 0xff000000
                    | moved(colour >> 16, noise) << 16
                    | moved(colour >> 8, noise) << 8
                    | moved(colour, noise);
        });
        return picture;
    }

    private static int moved(int channel, int noise) {
        return Math.clamp((channel & 255) + noise, 0, 255);
    }
}
