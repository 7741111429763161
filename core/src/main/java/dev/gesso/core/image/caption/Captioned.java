package dev.gesso.core.image.caption;

import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.ImageSource;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;

/** What came of putting a caption into a picture. */
public sealed interface Captioned {

    /** The same pixels, byte for byte, with the caption; made anew from the picture each time it is opened. */
    record Written(ImageSource picture) implements Captioned {}

    /**
     * The picture stays as it is.
     *
     * @param why as the end of a sentence
     */
    record Untouched(String why) implements Captioned {}

    /**
     * Reads how the file is laid out, and no pixel. What its maker has signed (C2PA) or described (XMP) is never
     * changed: a signature would be broken by it.
     */
    static Captioned of(ImageSource picture, ImageFormat format, Caption caption) throws IOException {
        byte[] packet = caption.packet();
        try (DataInputStream in = new DataInputStream(picture.open())) {
            List<Splice> splices = switch (format) {
                case PNG -> PngCaption.splices(in, packet);
                case JPEG -> JpegCaption.splices(in, packet);
                case WEBP -> WebpCaption.splices(in, packet);
                default -> throw new UntouchableException(format.mediaType() + " has no place for it here");
            };
            return new Written(new Spliced(picture, splices));
        } catch (UntouchableException untouchable) {
            return new Untouched(String.valueOf(untouchable.getMessage()));
        } catch (EOFException cut) {
            return new Untouched("its file ends too early");
        }
    }
}
