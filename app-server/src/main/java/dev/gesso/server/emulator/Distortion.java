package dev.gesso.server.emulator;

import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.JsonPage;
import dev.gesso.server.web.Call;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** How a whole answer is sent otherwise than it should be. */
sealed interface Distortion {

    /**
     * Sends an answer.
     *
     * @param out to the caller
     */
    void send(byte[] answer, Call call, OutputStream out) throws IOException;

    /** The connection ends after so many bytes, or percents of them. */
    record Cut(long amount, boolean percent) implements Distortion {
        @Override
        public void send(byte[] answer, Call call, OutputStream out) throws IOException {
            long bytes = percent ? answer.length * amount / 100 : amount;
            out.write(answer, 0, Math.clamp(bytes, 0, answer.length));
            out.flush();
            throw new IOException("cut on purpose");
        }
    }

    /** After so many bytes nothing more comes until the caller leaves. */
    record Stall(long after) implements Distortion {

        private static final Duration LONGEST = Duration.ofMinutes(10);

        @Override
        public void send(byte[] answer, Call call, OutputStream out) throws IOException {
            int bytes = Math.clamp(after, 0, answer.length);
            Thread worker = Thread.currentThread();
            call.watch(worker::interrupt);
            out.write(answer, 0, bytes);
            out.flush();
            try {
                Thread.sleep(LONGEST);
            } catch (InterruptedException left) {
                throw new IOException("stalled on purpose until the caller left", left);
            }
            out.write(answer, bytes, answer.length - bytes);
            out.close();
        }
    }

    /** The length that is told is not that of what comes. */
    record WrongLength() implements Distortion {
        @Override
        public void send(byte[] answer, Call call, OutputStream out) throws IOException {
            call.put("Content-Length", String.valueOf(answer.length + 100));
            out.write(answer);
            out.flush();
            throw new IOException("ended early on purpose");
        }
    }

    /** A picture's base64 ends in its middle. */
    record TruncatedBase64() implements Distortion {
        @Override
        public void send(byte[] answer, Call call, OutputStream out) throws IOException {
            out.write(Picture.replaced(answer, base64 -> base64.substring(0, base64.length() / 8 * 4 + 1)));
            out.close();
        }
    }

    /** A picture is followed by zeros, so that the answer is large. */
    record Huge(long bytes) implements Distortion {

        private static final int PIECE = 64 * 1024;

        @Override
        public void send(byte[] answer, Call call, OutputStream out) throws IOException {
            byte[] unpadded = Picture.replaced(answer, base64 -> base64.replace("=", "A"));
            int end = Picture.end(unpadded);
            out.write(unpadded, 0, end);
            byte[] zeros = "A".repeat(PIECE).getBytes(StandardCharsets.US_ASCII);
            for (long left = bytes / 4 * 4; left > 0 && end < unpadded.length; left -= PIECE) {
                out.write(zeros, 0, (int) Math.min(left, PIECE));
            }
            out.write(unpadded, end, unpadded.length - end);
            out.close();
        }
    }

    /** There are no pictures in the answer. */
    record EmptyData() implements Distortion {
        @Override
        public void send(byte[] answer, Call call, OutputStream out) throws IOException {
            out.write(Picture.text(answer)
                    .replaceFirst("\"data\":\\[[^\\]]*\\]", "\"data\":[]")
                    .getBytes(StandardCharsets.UTF_8));
            out.close();
        }
    }

    /** The stream ends with an error in the place of the finished picture. */
    record ErrorEvent() implements Distortion {
        @Override
        public void send(byte[] answer, Call call, OutputStream out) throws IOException {
            String text = Picture.text(answer);
            int completed = text.indexOf("event: image_generation.completed");
            int end = completed < 0 ? text.indexOf("event: image_edit.completed") : completed;
            out.write(text.substring(0, Math.max(end, 0)).getBytes(StandardCharsets.UTF_8));
            out.write("event: error\ndata: ".getBytes(StandardCharsets.UTF_8));
            JsonPage.write(out, ErrorAnswer.mistake()::writeTo);
            out.write("\n\n".getBytes(StandardCharsets.UTF_8));
            out.close();
        }
    }

    /** Finds the first picture in an answer. */
    final class Picture {

        private static final String START = "\"b64_json\":\"";

        private Picture() {}

        static byte[] replaced(byte[] answer, UnaryOperator<String> change) {
            String text = text(answer);
            int start = text.indexOf(START);
            if (start < 0) {
                return answer;
            }
            int from = start + START.length();
            int to = text.indexOf('"', from);
            return (text.substring(0, from) + change.apply(text.substring(from, to)) + text.substring(to))
                    .getBytes(StandardCharsets.UTF_8);
        }

        /** Where it ends, in bytes; the end of the answer where there is none. */
        static int end(byte[] answer) {
            String text = new String(answer, StandardCharsets.ISO_8859_1);
            int start = text.indexOf(START);
            return start < 0 ? answer.length : text.indexOf('"', start + START.length());
        }

        static String text(byte[] answer) {
            return new String(answer, StandardCharsets.UTF_8);
        }
    }
}
