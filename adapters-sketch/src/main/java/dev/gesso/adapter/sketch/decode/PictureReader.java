package dev.gesso.adapter.sketch.decode;

import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.image.ImageSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads PNG, JPEG and WebP as pixels, upright as the camera's note says. Very large pictures are read at half, a third,
 * … of their size, so that memory stays bounded.
 */
public final class PictureReader {

    /** The API takes images of up to 50 MB (guide, 2026-07). */
    private static final int MOST_BYTES = 50_000_000;
    /** Beyond this the headers lie, or a decoder would take minutes. */
    private static final long MOST_PIXELS = 120_000_000;
    /** What is read is no larger than this: a little more than the largest picture that can be drawn. */
    private static final long MOST_READ = 12_000_000;

    private PictureReader() {}

    /** The pixels of a picture, turned upright. */
    public static Pixels read(ImageSource source) throws UnreadablePictureException {
        byte[] bytes = bytes(source);
        UploadFormat format = UploadFormat.of(bytes)
                .orElseThrow(
                        () -> problem(source, "is no PNG, JPEG or WebP; convert it to one of these", Optional.empty()));
        try {
            Pixels pixels = decoded(source, bytes, format);
            return format == UploadFormat.JPEG ? Orientation.ofJpeg(bytes).upright(pixels) : pixels;
        } catch (IOException | RuntimeException broken) {
            // The readers answer damaged files with whatever their code ran into.
            throw problem(source, "is damaged: the " + format + " reader gave up", Optional.of(broken));
        }
    }

    private static byte[] bytes(ImageSource source) throws UnreadablePictureException {
        try (InputStream stream = source.open()) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw problem(source, "is larger than 50 MB; make it smaller", Optional.empty());
            }
            return bytes;
        } catch (IOException failed) {
            throw problem(source, "cannot be read: " + failed.getMessage(), Optional.of(failed));
        }
    }

    private static Pixels decoded(ImageSource source, byte[] bytes, UploadFormat format)
            throws IOException, UnreadablePictureException {
        ImageReader reader = reader(format);
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                String size = reader.getWidth(0) + "x" + reader.getHeight(0);
                throw problem(source, "has " + size + " pixels; 120 megapixels are the most", Optional.empty());
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt(pixels / (double) MOST_READ));
            param.setSourceSubsampling(step, step, 0, 0);
            return format == UploadFormat.JPEG
                    ? JpegPixels.read(reader, param, bytes)
                    : Samples.of(reader.read(0, param));
        } finally {
            reader.dispose();
        }
    }

    /** Chosen by its class, for a native plug-in may have put itself in front. */
    private static ImageReader reader(UploadFormat format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith(format.readerPackage())) {
                return reader;
            }
        }
        throw new IOException("No reader of " + format + " is installed");
    }

    private static UnreadablePictureException problem(ImageSource source, String what, Optional<Throwable> cause) {
        String message = "The image '" + source.name() + "' " + what;
        return cause.map(thrown -> new UnreadablePictureException(message, thrown))
                .orElseGet(() -> new UnreadablePictureException(message));
    }
}
