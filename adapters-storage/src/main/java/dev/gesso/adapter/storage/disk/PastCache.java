package dev.gesso.adapter.storage.disk;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes to a file past the system's cache where the file system lets it: to find memory for the cache and to copy the
 * bytes there took a third of all that a kept picture costs (measured 2026-11-26), and they are forced at once. What is
 * less than a block at the end, and all where there is no such way, goes through the cache.
 */
final class PastCache extends OutputStream {

    /** By its name, as not every Java has it. */
    private static final Optional<OpenOption> DIRECT = direct();

    /** Java takes far longer for large arrays. */
    private static final int PIECE = 64 * 1024;

    private final Path file;
    private final FileOutputStream cached;
    private final ByteBuffer blocks;
    private long written;
    private boolean past = DIRECT.isPresent();

    /**
     * Begins with an empty file.
     *
     * @param cached appends to it, and forces it afterwards
     * @param blocks which are empty
     */
    PastCache(Path file, FileOutputStream cached, ByteBuffer blocks) {
        this.file = file;
        this.cached = cached;
        this.blocks = blocks;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int next = from;
        while (next < from + count) {
            int step = Math.min(from + count - next, blocks.remaining());
            blocks.put(bytes, next, step);
            next += step;
            if (!blocks.hasRemaining()) {
                pass();
            }
        }
    }

    /** Writes the rest. */
    void finish() throws IOException {
        pass();
    }

    private void pass() throws IOException {
        blocks.flip();
        if (past) {
            passWhole();
        }
        while (blocks.hasRemaining()) {
            byte[] rest = new byte[Math.min(blocks.remaining(), PIECE)];
            blocks.get(rest);
            cached.write(rest);
        }
        blocks.clear();
    }

    /** Leaves over what is no whole block, and whatever the file system does not take in this way. */
    private void passWhole() throws IOException {
        int all = blocks.limit();
        blocks.limit(all / Blocks.BLOCK * Blocks.BLOCK);
        try {
            Undisturbed.run(this::writeWhole);
        } catch (IOException | UnsupportedOperationException otherwise) {
            past = false;
        }
        written += blocks.position();
        blocks.limit(all);
    }

    private void writeWhole() throws IOException {
        if (blocks.hasRemaining()) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, DIRECT.orElseThrow())) {
                while (blocks.hasRemaining()) {
                    channel.write(blocks, written + blocks.position());
                }
            }
        }
    }

    private static Optional<OpenOption> direct() {
        try {
            Object[] options =
                    Class.forName("com.sun.nio.file.ExtendedOpenOption").getEnumConstants();
            return Stream.of(options)
                    .map(OpenOption.class::cast)
                    .filter(option -> option.toString().equals("DIRECT"))
                    .findFirst();
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        }
    }
}
