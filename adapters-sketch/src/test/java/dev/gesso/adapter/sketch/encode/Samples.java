package dev.gesso.adapter.sketch.encode;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javax.imageio.ImageIO;

/** Pictures that are hard in different ways, and what independent readers make of a file. */
final class Samples {

    static final Imprint IMPRINT =
            new Imprint("Gesso", "a cat & a <dog>, été 猫", new LinkedHashMap<>(Map.of("model", "sketch")));

    private Samples() {}

    static RandomGenerator chance(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static List<Pixels> pictures() {
        return List.of(
                noise(31, 17, 0xff000000), noise(64, 3, 0), gradient(200, 120), few(70, 50), one(0xff123456), one(0));
    }

    static Pixels noise(int width, int height, int opaque) {
        RandomGenerator chance = chance(4);
        Pixels picture = Pixels.of(width, height);
        Arrays.setAll(picture.argb(), i -> chance.nextInt() | opaque | 0x01000000);
        return picture;
    }

    /** Smooth, as drawings are: with every compression level of lossy formats another size. */
    static Pixels gradient(int width, int height) {
        Pixels picture = Pixels.of(width, height);
        Arrays.setAll(picture.argb(), i -> {
            int x = i % width;
            int y = i / width;
            int wave = (int) (40 * Math.sin(x * 0.13) * Math.cos(y * 0.09));
            return 0xff000000 | (100 + wave) << 16 | (x * 255 / width) << 8 | (y * 255 / height);
        });
        return picture;
    }

    private static Pixels few(int width, int height) {
        Pixels picture = Pixels.of(width, height);
        Arrays.setAll(picture.argb(), i -> i / 9 % 3 == 0 ? 0 : 0x80ff0000 + i / 50 % 40);
        return picture;
    }

    private static Pixels one(int pixel) {
        return new Pixels(1, 1, new int[] {pixel});
    }

    /** As the reader of the JDK, or the plug-in that knows the format, sees a file. */
    static Pixels seen(byte[] file) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new Pixels(image.getWidth(), image.getHeight(), argb);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
