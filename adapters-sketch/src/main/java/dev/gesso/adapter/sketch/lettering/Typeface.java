package dev.gesso.adapter.sketch.lettering;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One shipped font. A glyph is read when it is first asked for, and then kept: there are never more than the font has. */
final class Typeface {

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unit;
    private final Map<Integer, Optional<Glyph>> glyphs = new ConcurrentHashMap<>();

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unit = 1.0 / font.getUnitsPerEm();
    }

    /** Reads a font of this package's resources. */
    static Typeface load(String name) {
        try (InputStream resource = Typeface.class.getResourceAsStream(name + ".ttf")) {
            if (resource == null) {
                throw new IllegalStateException("The font " + name + " is missing from the jar");
            }
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(resource)));
        } catch (IOException broken) {
            throw new UncheckedIOException("The font " + name + " cannot be read", broken);
        }
    }

    /** The letter at a height of 1 from ascender to descender, standing on y = 0; empty where the font lacks it. */
    Optional<Glyph> glyph(int codePoint) {
        return glyphs.computeIfAbsent(codePoint, this::read);
    }

    private synchronized Optional<Glyph> read(int codePoint) {
        try {
            int id = characters.getGlyphId(codePoint);
            if (id == 0) {
                return Optional.empty();
            }
            Path2D outline = new Path2D.Double();
            GlyphData data = font.getGlyph().getGlyph(id);
            if (data != null) {
                outline.append(data.getPath().getPathIterator(AffineTransform.getScaleInstance(unit, -unit)), false);
            }
            return Optional.of(new Glyph(outline, font.getAdvanceWidth(id) * unit));
        } catch (IOException broken) {
            throw new UncheckedIOException("A glyph of a shipped font cannot be read", broken);
        }
    }
}
