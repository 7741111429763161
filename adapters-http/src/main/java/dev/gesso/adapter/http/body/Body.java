package dev.gesso.adapter.http.body;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalLong;

/** What a request carries; sent piece by piece, as often as needed. */
public record Body(String contentType, List<Segment> segments) {

    public Body {
        segments = List.copyOf(segments);
    }

    /** The number of bytes; empty where one segment does not know. */
    public OptionalLong length() {
        long length = 0;
        for (Segment segment : segments) {
            if (segment.length().isEmpty()) {
                return OptionalLong.empty();
            }
            length += segment.length().getAsLong();
        }
        return OptionalLong.of(length);
    }

    public void writeTo(OutputStream out) throws IOException {
        for (Segment segment : segments) {
            segment.writeTo(out);
        }
    }
}
