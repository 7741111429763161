package dev.gesso.bench.server;

import dev.gesso.bench.http.Samples;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Edits as forms with files, sent over plain sockets. */
final class Uploads {

    /** As long as curl's. */
    private static final String BOUNDARY = "------------------------d74496d66958873e";

    private static final int SIDE = 1024;
    private static final int FOUR_MEGABYTES = 4_000_000;
    private static final int FIFTY_MEGABYTES = 49_000_000;

    private Uploads() {}

    /** Two files of 4 MB and a mask. */
    static byte[] edit() throws IOException {
        byte[] picture = Samples.png(FOUR_MEGABYTES);
        return form(List.of(file("image[]", picture), file("image[]", picture), file("mask", mask())));
    }

    /** One file of nearly 50 MB, the most that the service takes. */
    static byte[] large() {
        return form(List.of(file("image", Samples.png(FIFTY_MEGABYTES))));
    }

    private static byte[] mask() throws IOException {
        BufferedImage mask = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        mask.createGraphics().fillOval(SIDE / 4, SIDE / 4, SIDE / 2, SIDE / 2);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(mask, "png", png);
        return png.toByteArray();
    }

    private static byte[] file(String name, byte[] content) {
        return part(name, "; filename=\"a.png\"\r\nContent-Type: image/png", content);
    }

    private static byte[] part(String name, String more, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream(content.length + 200);
        part.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return part.toByteArray();
    }

    private static byte[] form(List<byte[]> files) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(part("model", "", "gpt-image-2".getBytes(StandardCharsets.US_ASCII)));
        form.writeBytes(part("prompt", "", "a cat".getBytes(StandardCharsets.US_ASCII)));
        files.forEach(form::writeBytes);
        form.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }

    /** The time of one upload that is checked, on a connection of its own; a bad answer is an error. */
    static double millis(int port, byte[] form) throws IOException {
        long start = System.nanoTime();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /gesso/v1/check HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer any\r\n"
                            + "Content-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\nContent-Length: "
                            + form.length + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(form);
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!answer.startsWith("HTTP/1.1 200") || answer.contains("\"error\"")) {
                throw new IOException("The upload was answered with " + answer);
            }
            return (System.nanoTime() - start) / 1e6;
        }
    }

    /** How many of so many uploads at once are answered. */
    static int together(int port, byte[] form, int uploads) throws InterruptedException {
        AtomicInteger answered = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(uploads);
        for (int upload = 0; upload < uploads; upload++) {
            Thread.ofVirtual().start(() -> {
                try {
                    millis(port, form);
                    answered.incrementAndGet();
                } catch (IOException refused) {
                    System.err.println(refused.getMessage());
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        return answered.get();
    }
}
