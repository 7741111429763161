package dev.gesso.core.image.png;

import dev.gesso.core.fixture.PngFile;
import dev.gesso.core.image.Region;
import dev.gesso.core.image.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Every kind of PNG there is, filled by chance, and counted in the simplest way. */
final class Kinds {

    private static final byte[] KEY = {0, 1, 0, 0, 0, 1};
    private static final byte[] PALETTE_ALPHA = {0, (byte) 255, 7, 0};

    private Kinds() {}

    /** A colour type, a bit depth, interlaced or not, and with one colour (or some of a palette) made transparent. */
    record Kind(int colour, int depth, boolean interlaced, boolean keyed) {}

    static Stream<Kind> all() {
        return Stream.of(false, true)
                .flatMap(interlaced -> Stream.of(
                                kinds(PngFile.GREY, interlaced, true, 1, 2, 4, 8, 16),
                                kinds(PngFile.TRUECOLOUR, interlaced, true, 8, 16),
                                kinds(PngFile.PALETTE, interlaced, true, 1, 2, 4, 8),
                                kinds(PngFile.GREY_ALPHA, interlaced, false, 8, 16),
                                kinds(PngFile.TRUECOLOUR_ALPHA, interlaced, false, 8, 16))
                        .flatMap(List::stream));
    }

    private static List<Kind> kinds(int colour, boolean interlaced, boolean keys, int... depths) {
        List<Kind> kinds = new ArrayList<>();
        for (int depth : depths) {
            kinds.add(new Kind(colour, depth, interlaced, false));
            if (keys) {
                kinds.add(new Kind(colour, depth, interlaced, true));
            }
        }
        return kinds;
    }

    /** Few values, so that all of them are met: the ends, those beside them, and one in the middle. */
    static PngFile png(Kind kind, Size size, RandomGenerator random) {
        int most = (1 << kind.depth()) - 1;
        int[] values = {0, 0, most, most, 1, most - 1, most / 2 + 1};
        int[] noise = random.ints(size.pixels() * 4, 0, values.length).toArray();
        PngFile png = PngFile.of(
                        size,
                        kind.colour(),
                        kind.depth(),
                        (x, y, channel) -> values[noise[(y * size.width() + x) * 4 + channel]])
                .woven(kind.interlaced());
        PngFile coloured = kind.colour() == PngFile.PALETTE ? png.with("PLTE", palette(kind)) : png;
        return kind.keyed() ? coloured.with("tRNS", transparency(kind)) : coloured;
    }

    private static byte[] palette(Kind kind) {
        byte[] palette = new byte[3 << kind.depth()];
        for (int i = 0; i < palette.length; i++) {
            palette[i] = (byte) (i * 37);
        }
        return palette;
    }

    private static byte[] transparency(Kind kind) {
        return switch (kind.colour()) {
            case PngFile.GREY -> new byte[] {KEY[0], KEY[1]};
            case PngFile.TRUECOLOUR -> KEY;
            default -> kind.depth() == 1 ? new byte[] {PALETTE_ALPHA[0]} : PALETTE_ALPHA;
        };
    }

    static AlphaCensus naive(PngFile png, Kind kind) {
        long[] counts = new long[3];
        List<int[]> clear = new ArrayList<>();
        for (int y = 0; y < png.size().height(); y++) {
            for (int x = 0; x < png.size().width(); x++) {
                double alpha = alpha(png, kind, x, y);
                counts[alpha == 0 ? 0 : alpha == 1 ? 2 : 1]++;
                if (alpha == 0) {
                    clear.add(new int[] {x, y});
                }
            }
        }
        return new AlphaCensus(png.size(), counts[0], counts[1], counts[2], bounds(clear));
    }

    /** From 0 to 1. */
    static double alpha(PngFile png, Kind kind, int x, int y) {
        int first = png.samples().at(x, y, 0);
        double most = (1 << kind.depth()) - 1;
        return switch (kind.colour()) {
            case PngFile.GREY_ALPHA -> png.samples().at(x, y, 1) / most;
            case PngFile.TRUECOLOUR_ALPHA -> png.samples().at(x, y, 3) / most;
            case PngFile.PALETTE ->
                kind.keyed() && first < transparency(kind).length ? (PALETTE_ALPHA[first] & 0xff) / 255.0 : 1;
            case PngFile.GREY -> kind.keyed() && first == 1 ? 0 : 1;
            default ->
                kind.keyed()
                                && first == 1
                                && png.samples().at(x, y, 1) == 0
                                && png.samples().at(x, y, 2) == 1
                        ? 0
                        : 1;
        };
    }

    private static Optional<Region> bounds(List<int[]> clear) {
        if (clear.isEmpty()) {
            return Optional.empty();
        }
        int left = clear.stream().mapToInt(pixel -> pixel[0]).min().orElseThrow();
        int right = clear.stream().mapToInt(pixel -> pixel[0]).max().orElseThrow();
        int top = clear.stream().mapToInt(pixel -> pixel[1]).min().orElseThrow();
        int bottom = clear.stream().mapToInt(pixel -> pixel[1]).max().orElseThrow();
        return Optional.of(new Region(left, top, right - left + 1, bottom - top + 1));
    }
}
