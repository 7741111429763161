package dev.gesso.bench.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Pictures that the embedded engine draws for callers of the server. */
final class Emulator {

    private static final String[] THINGS = {"a cat", "a red car", "an otter", "a lighthouse", "two apples", "a tree"};
    private static final String[] PLACES = {"garden", "kitchen", "forest", "city at night", "harbour"};

    private Emulator() {}

    private static String request(int number, String more) {
        String thing = THINGS[number % THINGS.length];
        String place = PLACES[number / THINGS.length % PLACES.length];
        String body =
                "{\"model\":\"gpt-image-2\",\"prompt\":\"%s in a %s\",\"size\":\"1024x1024\",\"quality\":\"low\"%s}"
                        .formatted(thing, place, more);
        return "POST /v1/images/generations HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer any\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body;
    }

    /** Pictures a second with so many callers. */
    static double perSecond(int port, int pictures, int callers) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(callers);
        long start = System.nanoTime();
        for (int caller = 0; caller < callers; caller++) {
            Thread.ofVirtual().start(() -> {
                try {
                    for (int number = next.getAndIncrement(); number < pictures; number = next.getAndIncrement()) {
                        draw(port, number);
                    }
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        return pictures * 1e9 / (System.nanoTime() - start);
    }

    private static void draw(int port, int number) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request(number, "").getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            if (!answer.contains("b64_json")) {
                throw new IllegalStateException("The emulator answered with " + answer);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The time to the first event of a stream. */
    static double firstEventMillis(int port, int number) throws IOException {
        long start = System.nanoTime();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(request(number, ",\"stream\":true,\"partial_images\":2")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            StringBuilder seen = new StringBuilder();
            byte[] piece = new byte[1 << 16];
            // An event ends with an empty line, as does the head of the answer.
            while (seen.indexOf("\n\n") < 0) {
                int count = in.read(piece);
                if (count < 0) {
                    throw new IOException("The stream ended with " + seen);
                }
                seen.append(new String(piece, 0, count, StandardCharsets.US_ASCII));
            }
            long nanos = System.nanoTime() - start;
            in.readAllBytes();
            return nanos / 1e6;
        }
    }
}
