package dev.gesso.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * A square RGBA picture with soft colours, a little noise and a round hole, so that its rows compress as those of
 * photographs do. The rows take all filters in turn.
 */
record Canvas(int side) {

    private static final int PIXEL = 4;
    private static final int FILTERS = 5;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** The file. */
    byte[] png(byte[] compressed) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        chunk(
                file,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(side)
                        .putInt(side)
                        .put((byte) 8)
                        .put((byte) 6)
                        .array());
        chunk(file, "IDAT", compressed);
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** What is inflated of it. */
    byte[] compressed() {
        Random random = new Random(1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            byte[] above = new byte[PIXEL * side];
            for (int y = 0; y < side; y++) {
                byte[] row = row(y, random);
                out.write(y % FILTERS);
                out.write(filtered(row, above, y % FILTERS));
                above = row;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private byte[] row(int y, Random random) {
        ByteBuffer row = ByteBuffer.allocate(PIXEL * side);
        for (int x = 0; x < side; x++) {
            double light = 128 + 60 * Math.sin(x / 90.0) + 50 * Math.cos(y / 70.0);
            double edge = Math.hypot(x - side / 2.0, y - side / 2.0) - side / 4.0;
            row.put((byte) (light + random.nextInt(3)));
            row.put((byte) (light / 2 + random.nextInt(3)));
            row.put((byte) (255 - light));
            row.put((byte) Math.clamp(edge * 12, 0, 255));
        }
        return row.array();
    }

    private static byte[] filtered(byte[] row, byte[] above, int filter) {
        byte[] filtered = new byte[row.length];
        for (int i = 0; i < row.length; i++) {
            int left = i < PIXEL ? 0 : row[i - PIXEL] & 0xff;
            int corner = i < PIXEL ? 0 : above[i - PIXEL] & 0xff;
            filtered[i] = (byte) (row[i] - predicted(filter, left, above[i] & 0xff, corner));
        }
        return filtered;
    }

    private static int predicted(int filter, int left, int up, int corner) {
        return switch (filter) {
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            case 4 -> nearest(left, up, corner);
            default -> 0;
        };
    }

    private static int nearest(int left, int up, int corner) {
        int toLeft = Math.abs(up - corner);
        int toUp = Math.abs(left - corner);
        int toCorner = Math.abs(left + up - 2 * corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
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
}
