package dev.gesso.core.image.png;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.PngFile;
import dev.gesso.core.image.Luminance;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.UnreadableImageException;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JDK's own reader sees the same in every kind of file that it can read. */
class PngPlaneTest {

    private static final Size SIZE = new Size(23, 19);

    /** ImageIO makes another grey transparent than the file says where a grey has fewer than 8 bits (JDK 25). */
    static Stream<Kinds.Kind> kinds() {
        return Kinds.all().filter(kind -> !(kind.colour() == PngFile.GREY && kind.keyed() && kind.depth() < 8));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void seesTheAlphaThatImageIoSees(Kinds.Kind kind) throws IOException, UnreadableImageException {
        PngFile png = png(kind);
        BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(png.bytes()));
        int[][] alpha = plane(PngPlane.ALPHA, png);
        for (int y = 0; y < SIZE.height(); y++) {
            for (int x = 0; x < SIZE.width(); x++) {
                int expected = decoded.getRGB(x, y) >>> 24;
                assertThat(alpha[y][x])
                        .as("%d,%d", x, y)
                        .isBetween(expected - tolerance(kind), expected + tolerance(kind));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void seesTheBrightnessThatImageIoSees(Kinds.Kind kind) throws IOException, UnreadableImageException {
        PngFile png = png(kind);
        BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(png.bytes()));
        int[][] luminance = plane(PngPlane.LUMINANCE, png);
        boolean grey = kind.colour() == PngFile.GREY || kind.colour() == PngFile.GREY_ALPHA;
        for (int y = 0; y < SIZE.height(); y++) {
            for (int x = 0; x < SIZE.width(); x++) {
                int expected = grey ? grey(decoded, kind, x, y) : brightness(decoded.getRGB(x, y));
                assertThat(luminance[y][x])
                        .as("%d,%d", x, y)
                        .isBetween(expected - tolerance(kind), expected + tolerance(kind));
            }
        }
    }

    /** Sixteen bits are rounded by ImageIO and cut here. */
    private static int tolerance(Kinds.Kind kind) {
        return kind.depth() == 16 ? 1 : 0;
    }

    private static PngFile png(Kinds.Kind kind) {
        return Kinds.png(
                kind, SIZE, RandomGeneratorFactory.of("L64X128MixRandom").create(7));
    }

    private static int[][] plane(PngPlane plane, PngFile png) throws UnreadableImageException {
        int[][] values = new int[SIZE.height()][SIZE.width()];
        plane.show(png.source(), PngLimits.TO_MAKE, new PlaneVisitor() {
            @Override
            public void begin(Size size) {
                assertThat(size).isEqualTo(SIZE);
            }

            @Override
            public boolean visit(byte[] row, int width, Pass pass, int index) {
                for (int x = 0; x < width; x++) {
                    values[pass.row(index)][pass.column(x)] = row[x] & 0xff;
                }
                return true;
            }
        });
        return values;
    }

    /** From the raster, because getRGB takes grey for a linear scale. */
    private static int grey(BufferedImage decoded, Kinds.Kind kind, int x, int y) {
        if (decoded.getRaster().getNumBands() > 2 || decoded.getColorModel() instanceof IndexColorModel) {
            return decoded.getRGB(x, y) & 0xff;
        }
        return decoded.getRaster().getSample(x, y, 0) * 255 / ((1 << kind.depth()) - 1);
    }

    private static int brightness(int rgb) {
        return Luminance.of(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
