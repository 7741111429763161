package dev.gesso.adapter.http.answer;

import dev.gesso.core.image.ImageSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A picture as it comes in: in memory up to a bound, then in a file. */
public final class PictureDraft {

    private final Spool spool;
    private final List<byte[]> pieces = new ArrayList<>();
    private Optional<SpoolFile> file = Optional.empty();
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
        if (length + count > spool.mostBytes()) {
            throw new UnreadableAnswerException(
                    "a picture is larger than the limit of %d bytes".formatted(spool.mostBytes()));
        }
        length += count;
        if (file.isEmpty() && length <= spool.mostInMemory()) {
            pieces.add(Arrays.copyOf(bytes, count));
        } else {
            file().append(bytes, count);
        }
    }

    public long length() {
        return length;
    }

    /** The bytes that came; nothing may be written afterwards. */
    public ImageSource source() {
        return file.<ImageSource>map(whole -> new SpooledImage(whole, length))
                .orElseGet(() -> ImageSource.of(SpooledImage.NAME, joined()));
    }

    public void discard() {
        pieces.clear();
        file.ifPresent(SpoolFile::close);
    }

    private SpoolFile file() throws IOException {
        if (file.isEmpty()) {
            SpoolFile opened = SpoolFile.create(spool.folder());
            file = Optional.of(opened);
            for (byte[] piece : pieces) {
                opened.append(piece, piece.length);
            }
            pieces.clear();
        }
        return file.get();
    }

    private byte[] joined() {
        byte[] whole = new byte[(int) length];
        int next = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, whole, next, piece.length);
            next += piece.length;
        }
        return whole;
    }
}
