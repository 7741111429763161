package dev.gesso.core.image.header;

import dev.gesso.core.image.ImageFacts;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.ImageLimits;
import dev.gesso.core.image.Orientation;
import dev.gesso.core.image.UnreadableImageException;
import dev.gesso.core.image.stream.ByteReader;
import dev.gesso.core.image.stream.ExifOrientation;
import java.io.IOException;

/** Goes through the segments of a JPEG as far as the one that begins a frame (ITU-T T.81, annex B). */
final class JpegHeader {

    private static final Signature START = new Signature(0, "\u00ff\u00d8\u00ff");
    private static final Signature EXIF = new Signature(0, "Exif\0\0");
    private static final int EXIF_START = 6;

    private static final int FIRST_FRAME = 0xc0;
    private static final int LAST_FRAME = 0xcf;
    private static final int HUFFMAN_TABLES = 0xc4;
    private static final int EXTENSION = 0xc8;
    private static final int ARITHMETIC_TABLES = 0xcc;
    private static final int FIRST_WITHOUT_LENGTH = 0xd0;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int APPLICATION_1 = 0xe1;
    private static final int TEMPORARY = 0x01;

    private final ByteReader in;
    private Orientation orientation = Orientation.UPRIGHT;

    JpegHeader(ByteReader in) {
        this.in = in;
    }

    static boolean isStart(byte[] bytes) {
        return START.isIn(bytes);
    }

    ImageFacts read() throws IOException, UnreadableImageException {
        in.skip(2);
        int pieces = 0;
        for (int marker = marker(); !isFrame(marker); marker = marker()) {
            ImageLimits.pieces(++pieces);
            pass(marker);
        }
        in.skip(2);
        int bitDepth = in.u8();
        int height = in.u16();
        int width = in.u16();
        return new ImageFacts(ImageFormat.JPEG, ImageLimits.size(width, height), bitDepth, false, false, orientation);
    }

    /** Any number of bytes 0xFF may stand before a marker. */
    private int marker() throws IOException, UnreadableImageException {
        if (in.u8() != 0xff) {
            throw UnreadableImageException.damaged("has something that is no JPEG segment before its pixels");
        }
        int marker = in.u8();
        for (int fill = 0; marker == 0xff; fill++) {
            ImageLimits.pieces(fill);
            marker = in.u8();
        }
        return marker;
    }

    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME
                && marker <= LAST_FRAME
                && marker != HUFFMAN_TABLES
                && marker != EXTENSION
                && marker != ARITHMETIC_TABLES;
    }

    private void pass(int marker) throws IOException, UnreadableImageException {
        if (marker == END || marker == SCAN) {
            throw UnreadableImageException.damaged("has no pixels");
        }
        if (marker == TEMPORARY || (marker >= FIRST_WITHOUT_LENGTH && marker < END)) {
            return;
        }
        int length = in.u16() - 2;
        if (length < 0) {
            throw UnreadableImageException.damaged("has a JPEG segment without a length");
        }
        int read = marker == APPLICATION_1 ? Math.min(length, ExifOrientation.ENOUGH) : 0;
        byte[] content = in.bytes(read);
        if (EXIF.isIn(content)) {
            orientation = ExifOrientation.of(content, EXIF_START);
        }
        in.skip(length - read);
    }
}
