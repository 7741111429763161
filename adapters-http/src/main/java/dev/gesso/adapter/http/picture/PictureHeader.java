package dev.gesso.adapter.http.picture;

import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the first bytes of a file say of it. Reads no further than the size stands, and believes nothing else: not a
 * name, not a declared type.
 */
public record PictureHeader(ImageFormat format, Size size) {

    private static final int START = 30;
    private static final int MARKER = 0xff;
    private static final int START_OF_SCAN = 0xda;

    /** Empty where the bytes are no picture of a known format, or end too soon. */
    public static Optional<PictureHeader> read(ImageSource source) throws IOException {
        Optional<ImageFormat> format = format(source);
        if (format.isEmpty()) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(source.open())) {
            return Optional.of(new PictureHeader(format.get(), size(format.get(), in)));
        } catch (EOFException | IllegalArgumentException cutOrEmpty) {
            return Optional.empty();
        }
    }

    /** The format by the first bytes alone. */
    public static Optional<ImageFormat> format(ImageSource source) throws IOException {
        byte[] start;
        try (InputStream in = source.open()) {
            start = in.readNBytes(12);
        }
        if (startsWith(start, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return Optional.of(ImageFormat.PNG);
        }
        if (startsWith(start, 0, 0xff, 0xd8, 0xff)) {
            return Optional.of(ImageFormat.JPEG);
        }
        if (startsWith(start, 0, 'R', 'I', 'F', 'F') && startsWith(start, 8, 'W', 'E', 'B', 'P')) {
            return Optional.of(ImageFormat.WEBP);
        }
        return startsWith(start, 0, 'G', 'I', 'F', '8') ? Optional.of(ImageFormat.GIF) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int from, int... expected) {
        if (bytes.length < from + expected.length) {
            return false;
        }
        byte[] start = new byte[expected.length];
        for (int index = 0; index < expected.length; index++) {
            start[index] = (byte) expected[index];
        }
        return Arrays.equals(bytes, from, from + start.length, start, 0, start.length);
    }

    private static Size size(ImageFormat format, DataInputStream in) throws IOException {
        return switch (format) {
            case PNG -> {
                in.skipNBytes(16);
                yield new Size(in.readInt(), in.readInt());
            }
            case GIF -> {
                in.skipNBytes(6);
                yield new Size(littleEndian(in, 2), littleEndian(in, 2));
            }
            case JPEG -> jpeg(in);
            case WEBP -> webp(start(in));
        };
    }

    /** The first frame header (ITU T.81, B.2.2); what comes before it may be large, such as a signed statement of origin. */
    private static Size jpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        while (true) {
            int marker = marker(in);
            int length = in.readUnsignedShort();
            if (isFrame(marker)) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                return new Size(in.readUnsignedShort(), height);
            }
            if (marker == START_OF_SCAN || length < 2) {
                throw new EOFException();
            }
            in.skipNBytes(length - 2L);
        }
    }

    private static int marker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != MARKER) {
            throw new EOFException();
        }
        int marker = in.readUnsignedByte();
        while (marker == MARKER) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /** SOF0 to SOF15 without DHT, JPG and DAC, which lie among them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static byte[] start(InputStream in) throws IOException {
        byte[] start = in.readNBytes(START);
        if (start.length < START) {
            throw new EOFException();
        }
        return start;
    }

    /** RFC 9649, chapter 2. */
    private static Size webp(byte[] start) throws EOFException {
        return switch (start[15]) {
            case ' ' -> new Size(bits(start, 26, 2) & 0x3fff, bits(start, 28, 2) & 0x3fff);
            case 'L' -> new Size((bits(start, 21, 4) & 0x3fff) + 1, ((bits(start, 21, 4) >>> 14) & 0x3fff) + 1);
            case 'X' -> new Size(bits(start, 24, 3) + 1, bits(start, 27, 3) + 1);
            default -> throw new EOFException();
        };
    }

    private static int bits(byte[] bytes, int from, int count) {
        int value = 0;
        for (int index = count - 1; index >= 0; index--) {
            value = (value << 8) | (bytes[from + index] & 0xff);
        }
        return value;
    }

    private static int littleEndian(DataInputStream in, int count) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return bits(bytes, 0, count);
    }
}
