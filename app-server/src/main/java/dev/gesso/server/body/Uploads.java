package dev.gesso.server.body;

import dev.gesso.core.image.HeldImage;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Room;
import dev.gesso.core.image.png.ScannedAhead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * The files of one call: in memory while they are small or there is room, else in a folder, from which they are gone
 * when the call ends. For one
 * thread.
 */
public final class Uploads implements AutoCloseable {

    /** Still near to the processor when what was cleared for it comes (32 kB took 4 % less than 64 of an edit of 8 MB). */
    private static final int PIECE = 32 * 1024;

    private static final int MOST_IN_MEMORY = 256 * 1024;

    /** Beyond, a file holds others up for longer than it takes to write it. */
    private static final int MOST_WITH_ROOM = 8 * 1024 * 1024;

    private static final int LONGEST_NAME = 100;

    private final Path folder;
    private final Optional<Room> room;
    private final List<Path> files = new ArrayList<>();
    private final Optional<Executor> ahead;
    private Optional<Room.Share> share = Optional.empty();
    private Optional<ScannedAhead> mask = Optional.empty();

    /** Uses a folder that is there for all but small files. */
    public Uploads(Path folder) {
        this(folder, Optional.empty(), Optional.empty());
    }

    private Uploads(Path folder, Optional<Room> room, Optional<Executor> ahead) {
        this.folder = folder;
        this.room = room;
        this.ahead = ahead;
    }

    /**
     * Uses memory also for larger files, while there is room.
     *
     * @param ahead counts the pixels of a mask while the call goes on
     */
    public static Uploads toJudge(Path folder, Room room, Executor ahead) {
        return new Uploads(folder, Optional.of(room), Optional.of(ahead));
    }

    /** Reads bytes to their end, and calls them by the last part of the name that the caller gave. */
    public ImageSource keep(String name, InputStream in) throws IOException {
        List<byte[]> pieces = new ArrayList<>();
        byte[] piece = new byte[PIECE];
        int count = in.readNBytes(piece, 0, PIECE);
        while (count == PIECE) {
            pieces.add(piece);
            if (!hasRoom((long) pieces.size() * PIECE)) {
                return new Spooled(harmless(name), written(pieces, in));
            }
            piece = new byte[PIECE];
            count = in.readNBytes(piece, 0, PIECE);
        }
        pieces.add(Arrays.copyOf(piece, count));
        return new HeldImage(harmless(name), pieces, () -> {});
    }

    /**
     * Keeps a mask in the same way. The first that is small is looked into already, which takes as long as to judge the rest
     * of a request; what has more than one is refused, whatever is in them.
     */
    ImageSource keepMask(String name, InputStream in) throws IOException {
        ImageSource kept = keep(name, in);
        if (kept instanceof HeldImage held && held.digest().bytes() < MOST_IN_MEMORY && mask.isEmpty()) {
            mask = ahead.map(other -> ScannedAhead.by(other, held));
            return mask.<ImageSource>map(Function.identity()).orElse(held);
        }
        return kept;
    }

    private boolean hasRoom(long bytes) {
        return bytes < MOST_IN_MEMORY || (bytes < MOST_WITH_ROOM && takesRoom());
    }

    /** Most calls never need a share, which the collector has to look after. */
    private boolean takesRoom() {
        share = share.or(() -> room.map(Room::share));
        return share.filter(some -> some.take(PIECE)).isPresent();
    }

    private Path written(List<byte[]> pieces, InputStream rest) throws IOException {
        Path file = Files.createTempFile(folder, "upload-", "");
        files.add(file);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (byte[] piece : pieces) {
                out.write(piece);
            }
            byte[] more = new byte[PIECE];
            for (int count = rest.read(more); count >= 0; count = rest.read(more)) {
                out.write(more, 0, count);
            }
        }
        return file;
    }

    private static String harmless(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "");
        return clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }

    @Override
    public void close() {
        mask.ifPresent(ScannedAhead::close);
        share.ifPresent(Room.Share::close);
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException kept) {
                // The folder goes when the server ends.
            }
        }
    }

    private record Spooled(String name, Path file) implements ImageSource {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public OptionalLong length() {
            return ImageSource.of(file).length();
        }
    }
}
