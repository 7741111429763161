package dev.gesso.server.own;

import dev.gesso.core.archive.KeptImage;
import dev.gesso.server.web.Call;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Answers with a kept picture, or with a part of one. The whole is compared with its manifest on the way, so that what is
 * damaged breaks off before its end.
 */
final class PictureAnswer {

    private static final int BUFFER = 1 << 16;

    private PictureAnswer() {}

    static void send(Call call, KeptImage image) throws IOException {
        String tag = '"' + image.manifest().sha256() + '"';
        call.put("ETag", tag);
        call.put("Accept-Ranges", "bytes");
        call.put("Cache-Control", "private, max-age=0, must-revalidate");
        // A picture from elsewhere must never be a page of this server's.
        call.put("Content-Security-Policy", "default-src 'none'; sandbox");
        if (call.header("If-None-Match").filter(tag::equals).isPresent()) {
            call.answerNothing(304);
        } else {
            send(call, image, range(call, image, tag));
        }
    }

    private static ByteRange range(Call call, KeptImage image, String tag) {
        boolean other =
                call.header("If-Range").filter(held -> !held.equals(tag)).isPresent();
        return other
                ? new ByteRange.Whole()
                : ByteRange.of(call.header("Range"), image.manifest().bytes());
    }

    private static void send(Call call, KeptImage image, ByteRange range) throws IOException {
        long bytes = image.manifest().bytes();
        try (InputStream in = image.content().open()) {
            switch (range) {
                case ByteRange.Whole ignored -> copy(in, begun(call, image, 200, bytes));
                case ByteRange.Part part -> {
                    in.skipNBytes(part.first());
                    call.put("Content-Range", "bytes %d-%d/%d".formatted(part.first(), part.last(), bytes));
                    copy(in, begun(call, image, 206, part.length()), part.length());
                }
                case ByteRange.Beyond ignored -> {
                    call.put("Content-Range", "bytes */" + bytes);
                    call.answerNothing(416);
                }
            }
        }
    }

    private static OutputStream begun(Call call, KeptImage image, int status, long length) {
        String extension = image.manifest().format().extension();
        call.put("Content-Disposition", "inline; filename=\"%s.%s\"".formatted(image.name(), extension));
        call.put("Content-Length", String.valueOf(length));
        return call.answer(status, image.manifest().format().mediaType());
    }

    /** The last bytes are held back until the end was reached, where the comparison with the manifest is made. */
    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] held = in.readNBytes(BUFFER);
        for (byte[] next = in.readNBytes(BUFFER); next.length > 0; next = in.readNBytes(BUFFER)) {
            out.write(held);
            held = next;
        }
        out.write(held);
    }

    private static void copy(InputStream in, OutputStream out, long bytes) throws IOException {
        long rest = bytes;
        while (rest > 0) {
            byte[] next = in.readNBytes((int) Math.min(BUFFER, rest));
            if (next.length == 0) {
                throw new EOFException("the picture ends before its last byte");
            }
            out.write(next);
            rest -= next.length;
        }
    }
}
