package dev.gesso.adapter.storage.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bucket that swallows everything, so that large pictures need no room anywhere. */
class LargePicturesTest {

    private static final int PICTURES = Integer.getInteger("gesso.large-pictures", 3);

    private final AtomicInteger manifests = new AtomicInteger();
    private final HttpServer server = server();

    @BeforeEach
    void start() {
        server.createContext("/", this::swallow);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void takeLittleMemory() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeepingLargePictures.class.getName(),
                        "http://127.0.0.1:" + server.getAddress().getPort(),
                        Integer.toString(PICTURES))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(manifests).hasValue(PICTURES);
    }

    private void swallow(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        switch (exchange.getRequestMethod()) {
            case "HEAD" -> exchange.sendResponseHeaders(404, -1);
            case "GET" -> answer(exchange, "<ListBucketResult><KeyCount>0</KeyCount></ListBucketResult>");
            case "POST" -> answer(exchange, posted(query));
            default -> {
                manifests.addAndGet(path.contains("/pictures/") ? 1 : 0);
                exchange.getResponseHeaders().add("ETag", "\"etag\"");
                exchange.sendResponseHeaders(200, -1);
            }
        }
        exchange.close();
    }

    private static String posted(String query) {
        return query.startsWith("uploads")
                ? "<InitiateMultipartUploadResult><UploadId>id</UploadId></InitiateMultipartUploadResult>"
                : "<CompleteMultipartUploadResult><ETag>etag</ETag></CompleteMultipartUploadResult>";
    }

    private static void answer(HttpExchange exchange, String xml) throws IOException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException noSocketLeft) {
            throw new AssertionError(noSocketLeft);
        }
    }
}
