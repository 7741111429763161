package dev.gesso.core.image.mask;

import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes masks as PNG files of RGBA, white where they keep and without colour where they edit, as small as may be. */
public final class MaskWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int PIXEL = 4;
    private static final byte WHITE = (byte) 0xff;
    private static final byte SUB = 1;
    private static final byte UP = 2;

    private final Mask mask;
    private final int width;

    private MaskWriter(Mask mask) {
        this.mask = mask;
        this.width = mask.size().width();
    }

    /** The file's bytes. */
    public static ImageSource png(Mask mask) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", header(mask.size()));
        chunk(file, "IDAT", new MaskWriter(mask).pixels());
        chunk(file, "IEND", new byte[0]);
        return ImageSource.of("mask.png", file.toByteArray());
    }

    private static byte[] header(Size size) {
        return ByteBuffer.allocate(13)
                .putInt(size.width())
                .putInt(size.height())
                .put((byte) 8)
                .put((byte) 6)
                .array();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(name);
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private byte[] pixels() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            byte[] above = new byte[width * PIXEL];
            for (int y = 0; y < mask.size().height(); y++) {
                byte[] row = row(y);
                out.write(smallest(row, above));
                above = row;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory takes whatever is written", impossible);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private byte[] row(int y) {
        byte[] row = new byte[width * PIXEL];
        for (int x = 0; x < width; x++) {
            int alpha = mask.alphaAt(x, y);
            if (alpha != Mask.EDIT) {
                Arrays.fill(row, x * PIXEL, x * PIXEL + PIXEL - 1, WHITE);
                row[x * PIXEL + PIXEL - 1] = (byte) alpha;
            }
        }
        return row;
    }

    /** The filter that leaves the fewest bytes that are not 0: masks are flat, so most of them leave none. */
    private byte[] smallest(byte[] row, byte[] above) {
        byte[] up = new byte[row.length + 1];
        byte[] sub = new byte[row.length + 1];
        up[0] = UP;
        sub[0] = SUB;
        int rest = 0;
        for (int i = 0; i < row.length; i++) {
            up[i + 1] = (byte) (row[i] - above[i]);
            sub[i + 1] = (byte) (row[i] - (i < PIXEL ? 0 : row[i - PIXEL]));
            rest += (up[i + 1] == 0 ? 0 : 1) - (sub[i + 1] == 0 ? 0 : 1);
        }
        return rest <= 0 ? up : sub;
    }
}
