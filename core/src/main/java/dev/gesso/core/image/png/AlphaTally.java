package dev.gesso.core.image.png;

import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Region;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.UnreadableImageException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Counts alpha, eight pixels at a time where it can. */
final class AlphaTally implements PlaneVisitor {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x7f7f_7f7f_7f7f_7f7fL;
    private static final byte OPAQUE = (byte) 0xff;

    private final BooleanSupplier wanted;
    private long transparent;
    private long opaque;
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = -1;
    private int bottom = -1;

    /** @param wanted is asked after each row whether to go on */
    AlphaTally(BooleanSupplier wanted) {
        this.wanted = wanted;
    }

    /**
     * Counts those of a file that has at most so many bytes.
     *
     * @throws CancellationException where they are wanted no longer
     */
    AlphaScan scanned(ImageSource source, long mostBytes) {
        try {
            Size size = PngPlane.ALPHA.show(source, PngLimits.toJudge(mostBytes), this);
            if (!wanted.getAsBoolean()) {
                throw new CancellationException("Nobody waits for the pixels of " + source.name());
            }
            return new AlphaScan.Counted(census(size));
        } catch (UnreadableImageException unreadable) {
            return new AlphaScan.Unreadable(unreadable.flaw());
        }
    }

    @Override
    public void begin(Size size) {}

    @Override
    public boolean visit(byte[] alpha, int width, Pass pass, int row) {
        int clear = count(alpha, width);
        if (clear > 0) {
            int y = pass.row(row);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            widen(alpha, width, pass);
        }
        return wanted.getAsBoolean();
    }

    private AlphaCensus census(Size size) {
        Optional<Region> bounds = transparent == 0
                ? Optional.empty()
                : Optional.of(new Region(left, top, right - left + 1, bottom - top + 1));
        return new AlphaCensus(size, transparent, size.pixels() - transparent - opaque, opaque, bounds);
    }

    private int count(byte[] alpha, int width) {
        int clear = 0;
        int full = 0;
        int x = 0;
        for (; x <= width - 8; x += 8) {
            long pixels = (long) EIGHT.get(alpha, x);
            if (pixels == -1) {
                full += 8;
            } else if (pixels == 0) {
                clear += 8;
            } else {
                clear += zeros(pixels);
                full += zeros(~pixels);
            }
        }
        for (; x < width; x++) {
            clear += alpha[x] == 0 ? 1 : 0;
            full += alpha[x] == OPAQUE ? 1 : 0;
        }
        transparent += clear;
        opaque += full;
        return clear;
    }

    /** How many of eight bytes are 0: the highest bit of each byte ends up set where no other bit was. */
    private static int zeros(long bytes) {
        return Long.bitCount(~(((bytes & LOW_BITS) + LOW_BITS) | bytes | LOW_BITS));
    }

    /** Looks only at pixels outside of what is known, so that all rows together cost little. */
    private void widen(byte[] alpha, int width, Pass pass) {
        for (int x = 0; x < width && pass.column(x) < left; x++) {
            if (alpha[x] == 0) {
                left = pass.column(x);
            }
        }
        for (int x = width - 1; x >= 0 && pass.column(x) > right; x--) {
            if (alpha[x] == 0) {
                right = pass.column(x);
            }
        }
    }
}
