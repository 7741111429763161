package dev.gesso.bench.server;

import dev.gesso.bench.http.Samples;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Plays the service: answers at once, or after a wait, with a large or a small picture as the prompt says. No two
 * pictures are the same, so that no store can keep two of them as one.
 */
final class ImagesUpstream implements AutoCloseable {

    private static final int HEAD = 64 * 1024;
    private static final int LARGE = 1_500_000;
    private static final int SMALL = 600;

    /** Where a picture's noise is, as base64; the digits of a number are base64 as well. */
    private static final int PLACE_OF_NUMBER = 400;

    private static final int DIGITS = 12;

    private final ServerSocketChannel listener;
    private final Ready large = new Ready(Samples.whole(Samples.png(LARGE)));
    private final Ready small = new Ready(Samples.whole(Samples.png(SMALL)));
    private final AtomicLong number = new AtomicLong();
    private final Duration wait;

    ImagesUpstream(Duration wait) throws IOException {
        this.wait = wait;
        this.listener = ServerSocketChannel.open();
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 4096);
        Thread.ofPlatform().daemon().start(this::accept);
    }

    int port() {
        return listener.socket().getLocalPort();
    }

    private void accept() {
        while (listener.isOpen()) {
            try {
                SocketChannel socket = listener.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(SocketChannel socket) {
        byte[] in = new byte[HEAD];
        try (socket) {
            for (String asked = request(socket, in); !asked.isEmpty(); asked = request(socket, in)) {
                if (asked.contains("slow")) {
                    Thread.sleep(wait);
                }
                (asked.contains("large") ? large : small).send(socket, number.incrementAndGet());
            }
        } catch (IOException | InterruptedException ended) {
            // The caller has left.
        }
    }

    /** A request of known length and nothing behind it; empty where there is none any more. */
    private static String request(SocketChannel socket, byte[] window) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(window);
        String text = "";
        do {
            if (socket.read(in) < 0) {
                return "";
            }
            text = new String(window, 0, in.position(), StandardCharsets.ISO_8859_1);
        } while (!isWhole(text));
        return text;
    }

    private static boolean isWhole(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        String head = text.substring(0, end + 2).toLowerCase(Locale.ROOT);
        int length = head.indexOf("content-length:");
        return length < 0
                ? text.endsWith("0\r\n\r\n")
                : text.length() - end - 4
                        >= Integer.parseInt(head.substring(length + 15, head.indexOf("\r\n", length))
                                .strip());
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    /** An answer outside the heap, from where it goes to the network without being copied. */
    private static final class Ready {

        private final ByteBuffer beginning;
        private final ByteBuffer end;

        Ready(byte[] json) {
            String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                    .formatted(json.length);
            this.beginning = ByteBuffer.allocateDirect(head.length() + PLACE_OF_NUMBER)
                    .put(head.getBytes(StandardCharsets.US_ASCII))
                    .put(json, 0, PLACE_OF_NUMBER)
                    .flip();
            int rest = PLACE_OF_NUMBER + DIGITS;
            this.end = ByteBuffer.allocateDirect(json.length - rest)
                    .put(json, rest, json.length - rest)
                    .flip();
        }

        void send(SocketChannel socket, long number) throws IOException {
            ByteBuffer[] pieces = {
                beginning.duplicate(),
                ByteBuffer.wrap("%012d".formatted(number).getBytes(StandardCharsets.US_ASCII)),
                end.duplicate()
            };
            while (pieces[2].hasRemaining()) {
                socket.write(pieces);
            }
        }
    }
}
