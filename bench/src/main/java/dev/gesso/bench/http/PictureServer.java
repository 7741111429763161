package dev.gesso.bench.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Serves ready-made answers by the first part of the path, as fast as a socket takes them. */
final class PictureServer implements AutoCloseable {

    /** An answer, and the seconds until it is given. */
    @SuppressWarnings("ArrayRecordComponent") // made once and never changed
    record Ready(String contentType, byte[] body, int seconds) {}

    private final Map<String, Ready> answers;
    private final ServerSocket listener;

    PictureServer(Map<String, Ready> answers) throws IOException {
        this.answers = Map.copyOf(answers);
        this.listener = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::accept);
    }

    String root() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                Ready ready = Objects.requireNonNull(answers.get(line.split("/", 3)[1]), "no such answer");
                skipBody(in, length(in));
                TimeUnit.SECONDS.sleep(ready.seconds());
                send(ready, socket.getOutputStream());
            }
        } catch (IOException | InterruptedException ended) {
            // The client has left.
        }
    }

    /** The length that the rest of the head tells; -1 for chunks. */
    private static long length(InputStream in) throws IOException {
        long length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            } else if (header.startsWith("transfer-encoding:")) {
                length = -1;
            }
        }
        return length;
    }

    private static void skipBody(InputStream in, long length) throws IOException {
        if (length >= 0) {
            in.skipNBytes(length);
            return;
        }
        for (int chunk = Integer.parseInt(line(in), 16); chunk > 0; chunk = Integer.parseInt(line(in), 16)) {
            in.skipNBytes(chunk + 2L);
        }
        line(in);
    }

    private static void send(Ready ready, OutputStream out) throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(ready.contentType(), ready.body().length);
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(ready.body());
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = in.read(); letter >= 0 && letter != '\n'; letter = in.read()) {
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
