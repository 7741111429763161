package dev.gesso.core.image.png;

import dev.gesso.core.image.HeldImage;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.lazy.Lazy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/**
 * A mask whose pixels are counted while the rest of its request is still arriving or being judged. Who needs the figures
 * before anybody has begun to count does it himself, and who needs them meanwhile waits. Safe for many threads.
 */
public final class ScannedAhead implements ImageSource, AutoCloseable {

    private final HeldImage mask;
    private final long bytes;
    private final Lazy<AlphaScan> scan;
    private volatile boolean wanted = true;

    private ScannedAhead(HeldImage mask, long bytes) {
        this.mask = mask;
        this.bytes = bytes;
        this.scan = new Lazy<>(() -> new AlphaTally(() -> wanted).scanned(mask, bytes));
    }

    /** Has a mask counted by another thread, which stops soon after this is closed. */
    public static ScannedAhead by(Executor other, HeldImage mask) {
        ScannedAhead ahead = new ScannedAhead(mask, mask.digest().bytes());
        other.execute(ahead::count);
        return ahead;
    }

    private void count() {
        try {
            scan.get();
        } catch (CancellationException unwanted) {
            // Whoever closed it knows.
        }
    }

    AlphaScan scan() {
        return scan.get();
    }

    long bytes() {
        return bytes;
    }

    @Override
    public InputStream open() {
        return mask.open();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        mask.writeTo(out);
    }

    @Override
    public String name() {
        return mask.name();
    }

    @Override
    public OptionalLong length() {
        return mask.length();
    }

    @Override
    public void release() {
        mask.release();
    }

    /** Says that nobody will ask for its pixels. Its bytes stay readable. */
    @Override
    public void close() {
        wanted = false;
    }
}
