package dev.gesso.core.image.png;

import dev.gesso.core.image.Flaw;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.UnreadableImageException;
import dev.gesso.core.image.png.inflate.PixelStream;
import dev.gesso.core.image.png.inflate.PngChunks;
import dev.gesso.core.image.stream.ByteReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Shows a PNG as one byte for each pixel, in memory for a few rows. */
public enum PngPlane {
    /** 0 is transparent and 255 opaque; of 16 bits, only nothing becomes 0 and only everything 255. */
    ALPHA(AlphaRows::of),
    /** 0 is black and 255 white. */
    LUMINANCE(LuminanceRows::of);

    /** Bytes inflated at a time: the inflater keeps a copy of the last 32 kB for every call, which must not weigh. */
    private static final int BLOCK = 262_144;

    @SuppressWarnings("ImmutableEnumChecker") // the function captures nothing
    private final Function<PngPrologue, RowSource> rows;

    PngPlane(Function<PngPrologue, RowSource> rows) {
        this.rows = rows;
    }

    /**
     * Shows all rows.
     *
     * @return the image's size
     * @throws UnreadableImageException where it is no PNG, damaged, or too large; rows before the damage may have been shown
     * @throws UncheckedIOException where the source cannot be read
     */
    public Size show(ImageSource image, PngLimits limits, PlaneVisitor visitor) throws UnreadableImageException {
        try (InputStream in = image.open()) {
            PngChunks chunks = new PngChunks(new ByteReader(in, limits.fileBytes()));
            PngPrologue png = PngPrologue.read(chunks);
            RowSource source = rows.apply(png);
            if (png.layout().inflatedBytes() * source.effort() > limits.rowBytes()) {
                throw new UnreadableImageException(Flaw.tooLarge("has more pixels than are looked at one by one"));
            }
            visitor.begin(png.layout().size());
            show(chunks, png.layout(), source, visitor);
            return png.layout().size();
        } catch (EOFException early) {
            throw UnreadableImageException.truncated();
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read " + image.name(), failed);
        }
    }

    private static void show(PngChunks chunks, PngLayout layout, RowSource source, PlaneVisitor visitor)
            throws IOException, UnreadableImageException {
        try (PixelStream pixels = PixelStream.of(chunks, layout.inflatedBytes())) {
            for (Pass pass : layout.passes()) {
                if (!show(pixels, layout, pass, source, visitor)) {
                    return;
                }
            }
            pixels.finish();
        }
    }

    /** The first row of the block is always the one above those that are inflated next. */
    private static boolean show(PixelStream pixels, PngLayout layout, Pass pass, RowSource source, PlaneVisitor visitor)
            throws IOException, UnreadableImageException {
        int width = pass.width(layout.size());
        int height = pass.height(layout.size());
        int stride = 1 + layout.rowBytes(width);
        int rows = Math.clamp(BLOCK / stride, 1, height);
        byte[] block = new byte[stride * (rows + 1)];
        byte[] plane = new byte[width];
        for (int row = 0; row < height; row++) {
            int slot = row % rows + 1;
            if (slot == 1) {
                pixels.read(block, stride, Math.min(rows, height - row) * stride);
            }
            source.next(block, slot * stride, (slot - 1) * stride, width, plane);
            if (!visitor.visit(plane, width, pass, row)) {
                return false;
            }
            if (slot == rows) {
                System.arraycopy(block, slot * stride, block, 0, stride);
            }
        }
        return true;
    }
}
