package dev.gesso.cli.mask;

import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.core.image.ImageLimits;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.UnreadableImageException;
import dev.gesso.core.image.mask.Mask;
import dev.gesso.core.image.mask.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What a mask is made of: pictures and shapes to be edited, those to be kept, and then how its edge is treated. */
public final class MaskOptions {

    private static final int LARGEST_ALPHA = 255;
    private static final int FARTHEST = 10_000;

    @Option(
            names = "--from-luminance",
            paramLabel = "FILE",
            description = "A PNG or JPEG in black and white: black is to be edited.")
    private List<String> luminances = new ArrayList<>();

    @Option(
            names = "--from-alpha",
            paramLabel = "FILE",
            description = "A PNG: what is transparent in it is to be edited.")
    private List<String> alphas = new ArrayList<>();

    @Option(names = "--invert", description = "Turn round what these files say: white, or opaque, is to be edited.")
    private boolean invert;

    @Option(
            names = "--threshold",
            paramLabel = "N",
            description = "Leave nothing half transparent: alpha or brightness below N is to be edited, such as 128.")
    private Optional<Integer> threshold = Optional.empty();

    @Option(names = "--like", paramLabel = "IMAGE", description = "Make a mask of this image's size.")
    private Optional<String> like = Optional.empty();

    @Option(names = "--size", paramLabel = "WxH", description = "Make a mask of that many pixels.")
    private Optional<String> size = Optional.empty();

    @Option(
            names = "--rectangle",
            paramLabel = "X,Y,W,H",
            description = "Edit a rectangle: left, top, width, height in pixels. All shapes may be given again.")
    private List<String> rectangles = new ArrayList<>();

    @Option(names = "--ellipse", paramLabel = "X,Y,W,H", description = "Edit the ellipse in that rectangle.")
    private List<String> ellipses = new ArrayList<>();

    @Option(names = "--polygon", paramLabel = "\"X,Y …\"", description = "Edit what these corners surround.")
    private List<String> polygons = new ArrayList<>();

    @Option(names = "--keep-rectangle", paramLabel = "X,Y,W,H", description = "Keep a rectangle of all that.")
    private List<String> keptRectangles = new ArrayList<>();

    @Option(names = "--keep-ellipse", paramLabel = "X,Y,W,H", description = "Keep an ellipse.")
    private List<String> keptEllipses = new ArrayList<>();

    @Option(names = "--keep-polygon", paramLabel = "\"X,Y …\"", description = "Keep what these corners surround.")
    private List<String> keptPolygons = new ArrayList<>();

    @Option(names = "--keep-alpha", paramLabel = "FILE", description = "Keep what another mask would edit.")
    private List<String> keptAlphas = new ArrayList<>();

    @Option(names = "--grow", paramLabel = "N", description = "Then edit N pixels more on all sides.")
    private Optional<Integer> grow = Optional.empty();

    @Option(names = "--shrink", paramLabel = "N", description = "Then edit N pixels less on all sides.")
    private Optional<Integer> shrink = Optional.empty();

    @Option(names = "--feather", paramLabel = "N", description = "Then lead softly from edited to kept over N pixels.")
    private Optional<Integer> feather = Optional.empty();

    /** The mask. */
    public Mask mask(Surroundings surroundings) {
        Mask made = drawn(hardened(start(surroundings)));
        Mask reduced = keptAlphas.stream()
                .map(name -> MaskFile.at(name, surroundings).alpha())
                .reduce(made, fitting(Mask::without));
        return edged(reduced);
    }

    private Mask start(Surroundings surroundings) {
        Optional<Mask> read = Stream.concat(
                        luminances.stream()
                                .map(name -> MaskFile.at(name, surroundings).luminance()),
                        alphas.stream()
                                .map(name -> MaskFile.at(name, surroundings).alpha()))
                .reduce(fitting(Mask::union))
                .map(mask -> invert ? mask.inverted() : mask);
        Optional<Mask> blank = canvas(surroundings).map(Mask::keepingAll);
        return Stream.concat(blank.stream(), read.stream())
                .reduce(fitting(Mask::union))
                .orElseThrow(() -> StopException.usage(
                        "nobody knows how large the mask is to be",
                        "name its image: --like lounge.png, or a file to make it from: --from-luminance bw.png"));
    }

    private Optional<Size> canvas(Surroundings surroundings) {
        return like.map(name -> MaskFile.at(name, surroundings).size()).or(() -> size.map(MaskOptions::parsed));
    }

    private static Size parsed(String text) {
        String[] sides = text.split("x", -1);
        try {
            return ImageLimits.size(Integer.parseInt(sides[0]), Integer.parseInt(sides[sides.length - 1]));
        } catch (NumberFormatException unreadable) {
            throw StopException.usage("'%s' is no size".formatted(text), "write width and height: --size 1536x1024");
        } catch (UnreadableImageException impossible) {
            throw StopException.usage("no mask can be that large, or small: " + text, "name the image: --like FILE");
        }
    }

    private static BinaryOperator<Mask> fitting(BinaryOperator<Mask> operation) {
        return (mask, other) -> {
            if (!mask.size().equals(other.size())) {
                throw StopException.usage(
                        "these are of different sizes: %s and %s".formatted(mask.size(), other.size()),
                        "scale one of them, or leave --like and --size out");
            }
            return operation.apply(mask, other);
        };
    }

    private Mask hardened(Mask mask) {
        return within("--threshold", threshold, LARGEST_ALPHA)
                .map(mask::hardened)
                .orElse(mask);
    }

    private Mask drawn(Mask start) {
        Mask mask = start;
        for (Shape shape : shapes(rectangles, ellipses, polygons)) {
            mask = mask.editing(shape);
        }
        for (Shape shape : shapes(keptRectangles, keptEllipses, keptPolygons)) {
            mask = mask.keeping(shape);
        }
        return mask;
    }

    private static List<Shape> shapes(List<String> rectangles, List<String> ellipses, List<String> polygons) {
        return Stream.of(
                        shapes(rectangles, ShapeText::rectangle),
                        shapes(ellipses, ShapeText::ellipse),
                        shapes(polygons, ShapeText::polygon))
                .flatMap(shape -> shape)
                .toList();
    }

    private static Stream<Shape> shapes(List<String> texts, Function<String, Shape> reading) {
        return texts.stream().map(reading);
    }

    private Mask edged(Mask mask) {
        UnaryOperator<Mask> growing = step("--grow", grow, Mask::grown);
        UnaryOperator<Mask> shrinking = step("--shrink", shrink, Mask::shrunk);
        UnaryOperator<Mask> feathering = step("--feather", feather, Mask::feathered);
        return feathering.apply(shrinking.apply(growing.apply(mask)));
    }

    @FunctionalInterface
    private interface Step {
        Mask apply(Mask mask, int pixels);
    }

    private static UnaryOperator<Mask> step(String option, Optional<Integer> pixels, Step step) {
        return mask -> within(option, pixels, FARTHEST)
                .map(count -> step.apply(mask, count))
                .orElse(mask);
    }

    private static Optional<Integer> within(String option, Optional<Integer> number, int most) {
        number.filter(value -> value < 0 || value > most).ifPresent(value -> {
            throw StopException.usage(
                    "%s cannot be %d".formatted(option, value), "use a number from 0 to %d".formatted(most));
        });
        return number;
    }
}
