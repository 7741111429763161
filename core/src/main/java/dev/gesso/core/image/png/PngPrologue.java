package dev.gesso.core.image.png;

import dev.gesso.core.image.ImageFacts;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.ImageLimits;
import dev.gesso.core.image.Orientation;
import dev.gesso.core.image.UnreadableImageException;
import dev.gesso.core.image.png.inflate.PngChunks;
import dev.gesso.core.image.stream.ByteReader;
import dev.gesso.core.image.stream.ExifOrientation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Everything before the first pixel of a PNG. What is not used here, such as text and colour profiles, is skipped unread.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record PngPrologue(
        PngLayout layout, byte[] palette, Optional<byte[]> transparency, boolean animated, Orientation orientation) {

    private static final int MOST_COLOURS = 256;
    private static final int COLOUR_BYTES = 3;
    private static final int EXIF_BYTES = 65_536;

    /** Whether these first bytes are those of a PNG. */
    public static boolean isStart(byte[] bytes) {
        return PngChunks.isStart(bytes);
    }

    /** Reads a PNG from its first byte to where its pixels begin. */
    public static PngPrologue read(ByteReader in) throws IOException, UnreadableImageException {
        return read(new PngChunks(in));
    }

    static PngPrologue read(PngChunks chunks) throws IOException, UnreadableImageException {
        PngPrologue known = new PngPrologue(layout(chunks), new byte[0], Optional.empty(), false, Orientation.UPRIGHT);
        int pieces = 0;
        for (chunks.next(); !chunks.type().equals(PngChunks.IDAT); chunks.next()) {
            ImageLimits.pieces(++pieces);
            known = known.with(chunks);
        }
        return known.checked();
    }

    public ImageFacts facts() {
        return new ImageFacts(ImageFormat.PNG, layout.size(), layout.bitDepth(), hasAlpha(), animated, orientation);
    }

    boolean hasAlpha() {
        return layout.colour().hasAlpha() || transparency.isPresent();
    }

    private PngPrologue with(PngChunks chunks) throws IOException, UnreadableImageException {
        return switch (chunks.type()) {
            case PngChunks.PLTE ->
                new PngPrologue(layout, chunks.whole(MOST_COLOURS * COLOUR_BYTES), transparency, animated, orientation);
            case PngChunks.TRNS ->
                new PngPrologue(layout, palette, Optional.of(chunks.whole(MOST_COLOURS)), animated, orientation);
            case PngChunks.ACTL ->
                new PngPrologue(layout, palette, transparency, frames(chunks.whole(8)) > 1, orientation);
            case PngChunks.EXIF ->
                new PngPrologue(
                        layout, palette, transparency, animated, ExifOrientation.of(chunks.whole(EXIF_BYTES), 0));
            case PngChunks.IEND -> throw UnreadableImageException.damaged("has no pixels");
            default -> {
                chunks.skip();
                yield this;
            }
        };
    }

    private static PngLayout layout(PngChunks chunks) throws IOException, UnreadableImageException {
        chunks.next();
        if (!chunks.type().equals(PngChunks.IHDR)) {
            throw UnreadableImageException.damaged("does not begin with its header");
        }
        return PngLayout.parse(chunks.whole(PngLayout.HEADER_BYTES));
    }

    private static int frames(byte[] control) {
        return control.length < 4 ? 0 : ByteBuffer.wrap(control).getInt();
    }

    private PngPrologue checked() throws UnreadableImageException {
        if (layout.colour() == ColourType.PALETTE && palette.length < COLOUR_BYTES) {
            throw UnreadableImageException.damaged("has no palette");
        }
        int least =
                layout.colour() == ColourType.PALETTE ? 0 : 2 * layout.colour().samples();
        if (transparency.isPresent() && transparency.get().length < least) {
            throw UnreadableImageException.damaged("has a chunk tRNS that is too short");
        }
        return this;
    }
}
