package dev.gesso.adapter.http.answer;

import dev.gesso.core.image.HeldImage;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Room;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A picture as it comes in: in memory up to a bound, then in a file. */
public final class PictureDraft {

    /** Smaller pieces are gathered, as each array costs room of its own. */
    private static final int PIECE = 4096;

    /** What they are gathered in grows from this, as most pictures of tests are tiny. */
    private static final int SMALLEST = 1024;

    private final Spool spool;
    private final List<byte[]> pieces = new ArrayList<>();
    private byte[] small = {};
    private int filled;
    private Optional<SpoolFile> file = Optional.empty();
    private Optional<Room.Share> share = Optional.empty();
    private long length;

    PictureDraft(Spool spool) {
        this.spool = spool;
    }

    /**
     * Takes more of the picture.
     *
     * @throws UnreadableAnswerException where the picture becomes larger than the limit, or cannot be put aside
     */
    public void write(byte[] bytes, int count) throws IOException {
        if (file.isPresent()) {
            grow(count);
            file().append(bytes, count);
        } else {
            take(Arrays.copyOf(bytes, count));
        }
    }

    /** Whether arrays that are written are not held, so that they can be used again. */
    boolean isInFile() {
        return file.isPresent();
    }

    /**
     * Takes more of the picture in an array that nobody changes any more.
     *
     * @throws UnreadableAnswerException where the picture becomes larger than the limit, or cannot be put aside
     */
    void take(byte[] bytes) throws IOException {
        grow(bytes.length);
        if (file.isEmpty() && hasRoom(bytes.length)) {
            hold(bytes);
        } else {
            file().append(bytes, bytes.length);
        }
    }

    private void grow(int more) throws UnreadableAnswerException {
        if (length + more > spool.mostBytes()) {
            throw new UnreadableAnswerException(
                    "a picture is larger than the limit of %d bytes".formatted(spool.mostBytes()));
        }
        length += more;
    }

    private boolean hasRoom(int more) {
        return length <= spool.mostInMemory() || takesRoom(more);
    }

    /** Most small pictures never need a share, which the collector has to look after. */
    private boolean takesRoom(int more) {
        share = share.or(() -> spool.room().map(Room::share));
        return share.filter(some -> some.take(more)).isPresent();
    }

    private void hold(byte[] bytes) {
        if (filled > 0 && filled + bytes.length <= PIECE && filled + bytes.length > small.length) {
            small = Arrays.copyOf(small, Math.min(PIECE, 2 * (filled + bytes.length)));
        }
        if (bytes.length > small.length - filled) {
            endSmall();
            if (bytes.length >= PIECE) {
                pieces.add(bytes);
                return;
            }
            small = new byte[Math.max(bytes.length, SMALLEST)];
        }
        System.arraycopy(bytes, 0, small, filled, bytes.length);
        filled += bytes.length;
    }

    private void endSmall() {
        if (filled > 0) {
            pieces.add(filled == small.length ? small : Arrays.copyOf(small, filled));
            small = new byte[0];
            filled = 0;
        }
    }

    public long length() {
        return length;
    }

    /** The bytes that came; nothing may be written afterwards. */
    public ImageSource source() {
        if (file.isPresent()) {
            return new SpooledImage(file.get(), length);
        }
        endSmall();
        return new HeldImage(SpooledImage.NAME, pieces, this::giveBack);
    }

    public void discard() {
        pieces.clear();
        giveBack();
        file.ifPresent(SpoolFile::close);
    }

    private void giveBack() {
        share.ifPresent(Room.Share::close);
    }

    private SpoolFile file() throws IOException {
        if (file.isEmpty()) {
            SpoolFile opened = SpoolFile.create(spool.folder());
            file = Optional.of(opened);
            endSmall();
            for (byte[] piece : pieces) {
                opened.append(piece, piece.length);
            }
            pieces.clear();
            giveBack();
        }
        return file.get();
    }
}
