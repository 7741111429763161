package dev.gesso.core.image.stream;

import dev.gesso.core.image.Orientation;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds the orientation in an EXIF block. A block that makes no sense says nothing, as with other readers. */
public final class ExifOrientation {

    /** The tag lies near the start; longer blocks are not read whole. */
    public static final int ENOUGH = 2048;

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int MAGIC = 42;

    private ExifOrientation() {}

    /** Reads the block from its byte order mark, {@code II} or {@code MM}, on. */
    public static Orientation of(byte[] exif, int start) {
        if (exif.length < start + 8) {
            return Orientation.UPRIGHT;
        }
        ByteBuffer block = ByteBuffer.wrap(exif, start, exif.length - start).slice();
        block.order(block.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return block.getShort(2) == MAGIC ? ofDirectory(block, block.getInt(4)) : Orientation.UPRIGHT;
    }

    private static Orientation ofDirectory(ByteBuffer block, int directory) {
        if (directory < 0 || directory > block.limit() - 2) {
            return Orientation.UPRIGHT;
        }
        int end = directory + 2 + (block.getShort(directory) & 0xffff) * ENTRY;
        for (int entry = directory + 2; entry < end && entry <= block.limit() - ENTRY; entry += ENTRY) {
            if (block.getShort(entry) == TAG && block.getShort(entry + 2) == SHORT) {
                int value = block.getShort(entry + 8) & 0xffff;
                return Orientation.isOne(value) ? new Orientation(value) : Orientation.UPRIGHT;
            }
        }
        return Orientation.UPRIGHT;
    }
}
