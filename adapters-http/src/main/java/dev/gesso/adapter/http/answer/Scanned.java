package dev.gesso.adapter.http.answer;

import java.util.List;

/**
 * An answer, or one event of a stream, taken apart.
 *
 * @param envelope its JSON, in which each picture is replaced by its number in the list
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never changed
public record Scanned(byte[] envelope, List<PictureDraft> pictures) {
    public Scanned {
        pictures = List.copyOf(pictures);
    }
}
