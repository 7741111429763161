package dev.gesso.adapter.sketch.lettering;

import dev.gesso.adapter.sketch.plan.Lettering.Hand;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes text as outlines. Safe for many threads. */
public final class Pen {

    private static final Glyph MISSING = Glyph.missing();
    /** In ems. */
    private static final double LINE_SPACING = 1.12;
    /** Letters that fill their em need more air between lines. */
    private static final double LINE_SPACING_OF_PIXELS = 1.35;
    /** How far down a line its letters stand, so that capitals are in its middle and tails still within it. */
    private static final double BASELINE = 0.78;
    /** The glyphs of Press Start 2P hang from the top of their em instead of standing on its line. */
    private static final double BASELINE_OF_PIXELS = 0.9;

    private final Hand hand;
    private final List<Typeface> typefaces;

    private Pen(Hand hand) {
        this.hand = hand;
        this.typefaces = Typefaces.of(hand);
    }

    public static Pen of(Hand hand) {
        return new Pen(hand);
    }

    /** The text as large as it goes into a box of this size, broken into lines where that makes it larger. */
    public Path2D fitted(String text, double width, double height) {
        double best = 0;
        List<String> chosen = List.of(text);
        for (List<String> lines : Breaks.of(text, this::advance)) {
            double size = size(lines, width, height);
            if (size > best * 1.02) {
                best = size;
                chosen = lines;
            }
        }
        return written(chosen, best, width, height);
    }

    private double size(List<String> lines, double width, double height) {
        double longest = lines.stream().mapToDouble(this::advance).max().orElse(0);
        return Math.min(width / Math.max(longest, 0.3), height / (lines.size() * spacing()));
    }

    private double spacing() {
        return hand == Hand.PIXEL ? LINE_SPACING_OF_PIXELS : LINE_SPACING;
    }

    private Path2D written(List<String> lines, double size, double width, double height) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double lead = size * spacing();
        double baseline =
                (height - lead * lines.size()) / 2 + lead * (hand == Hand.PIXEL ? BASELINE_OF_PIXELS : BASELINE);
        for (String line : lines) {
            double start = (width - advance(line) * size) / 2;
            write(line, AffineTransform.getTranslateInstance(start, baseline), size, outline);
            baseline += lead;
        }
        return outline;
    }

    private void write(String line, AffineTransform place, double size, Path2D outline) {
        place.scale(size, size);
        line.codePoints().forEach(character -> {
            Glyph glyph = glyph(character);
            outline.append(glyph.outline().getPathIterator(place), false);
            place.translate(glyph.advance(), 0);
        });
    }

    /** How wide a line is, in ems. */
    double advance(String line) {
        return line.codePoints()
                .mapToDouble(character -> glyph(character).advance())
                .sum();
    }

    /** The characters that no shipped font can write, each once; boxes stand for them. */
    public List<String> unwritable(String text) {
        List<String> missing = new ArrayList<>();
        text.codePoints()
                .distinct()
                .filter(character -> find(character).isEmpty())
                .forEach(character -> missing.add(Character.toString(character)));
        return missing;
    }

    private Glyph glyph(int character) {
        return find(character).orElse(MISSING);
    }

    private Optional<Glyph> find(int character) {
        int plain = Character.isWhitespace(character) ? ' ' : character;
        for (Typeface typeface : typefaces) {
            Optional<Glyph> glyph = typeface.glyph(plain);
            if (glyph.isPresent()) {
                return glyph;
            }
        }
        return Optional.empty();
    }
}
