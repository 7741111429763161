package dev.gesso.bench.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Many calls that wait together. */
final class Waiting {

    private Waiting() {}

    /** What came of it: how many were answered, the most memory meanwhile, and the time in all. */
    record Figures(int answered, long megabytes, double seconds) {}

    static Figures on(Gesso gesso, int calls) throws IOException, InterruptedException {
        AtomicInteger answered = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(calls);
        long start = System.nanoTime();
        for (int number = 0; number < calls; number++) {
            int call = number;
            Thread.ofVirtual().start(() -> {
                if (isAnswered(gesso.port(), call)) {
                    answered.incrementAndGet();
                }
                done.countDown();
            });
        }
        long most = 0;
        while (!done.await(200, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, gesso.residentMegabytes("VmRSS:"));
        }
        return new Figures(answered.get(), most, (System.nanoTime() - start) / 1e9);
    }

    private static boolean isAnswered(int port, int call) {
        String body = "{\"model\":\"gpt-image-2\",\"prompt\":\"a slow picture of call %06d\"}".formatted(call);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("POST /v1/images/generations HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer any\r\n"
                                    + "Content-Type: application/json\r\nContent-Length: " + body.length()
                                    + "\r\nConnection: close\r\n\r\n" + body)
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            if (answer.startsWith("HTTP/1.1 200") && answer.contains("b64_json")) {
                return true;
            }
            throw new IOException("it was answered with " + answer);
        } catch (IOException failed) {
            System.err.printf("call %d: %s%n", call, failed.getMessage());
            return false;
        }
    }
}
