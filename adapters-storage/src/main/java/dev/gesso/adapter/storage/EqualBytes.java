package dev.gesso.adapter.storage;

import dev.gesso.core.image.HeldImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Bytes in memory as what they are found by. To look at some of them, and at all only where these are equal, takes far less
 * time than a SHA-256 of all.
 */
final class EqualBytes {

    /** How much is looked at of the beginning, in so many places between, and of the end. */
    private static final int SAMPLE = 1024;

    private static final int PLACES = 8;

    private static final int WINDOW = 8192;

    private final HeldImage image;
    private final int hash;

    EqualBytes(HeldImage image) {
        // Under a name of its own it holds nothing but the bytes: what its release does may hold much more.
        this.image = image.named(image.name());
        this.hash = hash(image);
    }

    HeldImage image() {
        return image;
    }

    long count() {
        return image.digest().bytes();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof EqualBytes bytes
                        && hash == bytes.hash
                        && count() == bytes.count()
                        && isEqual(image, bytes.image));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    private static int hash(HeldImage image) {
        long step = Math.max(SAMPLE, (image.digest().bytes() - SAMPLE) / (PLACES + 1));
        CRC32 sum = new CRC32();
        byte[] some = new byte[(int) Math.min(SAMPLE, image.digest().bytes())];
        try (InputStream in = image.open()) {
            int count = in.readNBytes(some, 0, some.length);
            while (count > 0) {
                sum.update(some, 0, count);
                long ignored = in.skip(step - SAMPLE);
                count = in.readNBytes(some, 0, some.length);
            }
            return (int) sum.getValue();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isEqual(HeldImage one, HeldImage other) {
        byte[] some = new byte[WINDOW];
        byte[] others = new byte[WINDOW];
        try (InputStream in = one.open();
                InputStream beside = other.open()) {
            int count = WINDOW;
            while (count == WINDOW) {
                count = in.readNBytes(some, 0, WINDOW);
                int matching = beside.readNBytes(others, 0, WINDOW);
                if (!Arrays.equals(some, 0, count, others, 0, matching)) {
                    return false;
                }
            }
            return true;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
