package dev.gesso.server.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the parts of a multipart form one after the other, in one buffer, however large they are. A part ends where the
 * boundary stands at the start of a line; what comes before the first and after the last is passed over.
 */
final class MultipartReader {

    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final Delimiter delimiter;
    private final int mostHeadBytes;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    private int stop;
    private boolean over;

    MultipartReader(InputStream in, String boundary, int mostHeadBytes) {
        this.in = in;
        this.delimiter = new Delimiter(boundary);
        this.mostHeadBytes = mostHeadBytes;
        // The first boundary has no line before it.
        buffer[0] = '\r';
        buffer[1] = '\n';
        this.end = 2;
    }

    /** The headers of the next part, by names in lower case; empty after the last. What is left of a part is skipped. */
    Optional<Map<String, String>> next() throws IOException {
        if (over) {
            return Optional.empty();
        }
        content().transferTo(OutputStream.nullOutputStream());
        start += delimiter.length();
        if (peek(0) == '-' && peek(1) == '-') {
            over = true;
            return Optional.empty();
        }
        return Optional.of(headers());
    }

    /** The bytes of the part whose headers were read last. */
    InputStream content() {
        return new Content();
    }

    private Map<String, String> headers() throws IOException {
        StringBuilder head = new StringBuilder();
        passBlanks();
        do {
            int value = peek(0);
            if (head.length() >= mostHeadBytes) {
                throw new BrokenFormException(
                        "The headers of a part are larger than %d bytes.".formatted(mostHeadBytes));
            }
            head.append((char) value);
            start++;
        } while (!endsHead(head));
        return parsed(utf8(head));
    }

    /** RFC 2046 allows blanks between a boundary and the end of its line. */
    private void passBlanks() throws IOException {
        for (int passed = 0; peek(0) == ' ' || peek(0) == '\t'; passed++, start++) {
            if (passed > mostHeadBytes) {
                throw new BrokenFormException("A boundary is followed by too many blanks.");
            }
        }
        if (peek(0) != '\r' || peek(1) != '\n') {
            throw new BrokenFormException("A boundary is followed by something else than the end of its line.");
        }
    }

    private static boolean endsHead(StringBuilder head) {
        int length = head.length();
        return length >= 4 && head.substring(length - 4).equals("\r\n\r\n");
    }

    private static String utf8(StringBuilder head) {
        return new String(head.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static Map<String, String> parsed(String head) {
        Map<String, String> headers = new HashMap<>();
        String unfolded = head.replaceAll("\r\n[ \t]+", " ");
        for (String line : unfolded.strip().split("\r\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    /** A byte ahead, which must be there. */
    private int peek(int ahead) throws IOException {
        while (end - start <= ahead) {
            if (!fill()) {
                throw truncated();
            }
        }
        return buffer[start + ahead] & 0xff;
    }

    private static BrokenFormException truncated() {
        return new BrokenFormException("The form ends before its last boundary.");
    }

    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
            stop = 0;
        }
        int count = in.read(buffer, end, buffer.length - end);
        end += Math.max(count, 0);
        return count >= 0;
    }

    private final class Content extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        /** Leaves anything in the rest of the array, as whoever reads to its end does not mind. */
        @Override
        public int read(byte[] into, int offset, int most) throws IOException {
            Objects.checkFromIndexSize(offset, most, into.length);
            int count = start == end ? received(into, offset, Math.min(most, BUFFER)) : 0;
            return count > 0 ? count : held(into, offset, most);
        }

        /** Where nothing is held, what comes is read to where it is wanted, but for a delimiter and what is behind it. */
        private int received(byte[] into, int offset, int most) throws IOException {
            int count = in.read(into, offset, most);
            if (count < 0) {
                throw truncated();
            }
            int found = delimiter.find(into, offset, offset + count) - offset;
            hold(into, offset + found, count - found);
            return found;
        }

        private int held(byte[] into, int offset, int most) throws IOException {
            if (stop <= start) {
                stop = delimiter.find(buffer, start, end);
            }
            while (stop == start) {
                if (end - start >= delimiter.length()) {
                    return -1;
                }
                if (!fill()) {
                    throw truncated();
                }
                stop = delimiter.find(buffer, start, end);
            }
            int count = Math.min(most, stop - start);
            System.arraycopy(buffer, start, into, offset, count);
            start += count;
            return count;
        }
    }

    private void hold(byte[] bytes, int from, int count) {
        System.arraycopy(bytes, from, buffer, 0, count);
        start = 0;
        stop = 0;
        end = count;
    }
}
