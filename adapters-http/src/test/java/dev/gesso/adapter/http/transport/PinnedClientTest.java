package dev.gesso.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.http.fixture.TestCertificates;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts that drip are ended when their time is over, wherever they are then; the time is over when the test says so. */
class PinnedClientTest {

    /** Only the last of them can end a call here. */
    private static final PinnedClient.Limits LIMITS =
            new PinnedClient.Limits(1_000_000, Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofSeconds(30), 1);

    @TempDir
    private static Path folder;

    private static TestCertificates certificate;

    private final CompletableFuture<Runnable> alarm = new CompletableFuture<>();
    private final CompletableFuture<Boolean> dripping = new CompletableFuture<>();
    private final CompletableFuture<Boolean> left = new CompletableFuture<>();

    @BeforeAll
    static void certify() {
        certificate = TestCertificates.make(folder, "san=dns:pictures.example", "-1d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "H",
                "HTTP/1.1 200 OK\r\nContent-Le",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 1",
                "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\na",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3e8\r\na",
                "HTTP/1.1 404 Not Found\r\nContent-Length: 1000\r\n\r\na"
            })
    void endsAHostThatDripsItsAnswer(String soFar) throws IOException {
        try (ServerSocket server = certificate
                .context()
                .getServerSocketFactory()
                .createServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertEnds(server, true, soFar);
        }
    }

    @Test
    void endsAHostThatDripsItsGreeting() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertEnds(server, false, "\u0016\u0003");
        }
    }

    private void assertEnds(ServerSocket server, boolean asked, String soFar) {
        Thread.ofVirtual().start(() -> drip(server, asked, soFar));
        PinnedClient client = new PinnedClient(
                LIMITS,
                () -> new Redirected(server.getLocalPort()),
                Optional.of(certificate.pem()),
                (after, action) -> {
                    assertThat(after).isEqualTo(LIMITS.total());
                    alarm.complete(action);
                });
        CompletableFuture<byte[]> got =
                CompletableFuture.supplyAsync(() -> got(client), Executors.newVirtualThreadPerTaskExecutor());
        dripping.orTimeout(20, TimeUnit.SECONDS).join();
        alarm.join().run();
        assertThatThrownBy(() -> got.orTimeout(20, TimeUnit.SECONDS).join())
                .hasCauseInstanceOf(UncheckedIOException.class);
        assertThat(left.orTimeout(20, TimeUnit.SECONDS).join()).isTrue();
    }

    private static byte[] got(PinnedClient client) {
        try {
            return client.get(
                    "pictures.example", 443, "/a", InetAddress.getLoopbackAddress(), InputStream::readAllBytes);
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    /** Sends the beginning of an answer, and nothing more until the caller leaves. */
    private void drip(ServerSocket server, boolean asked, String soFar) {
        try (Socket socket = server.accept()) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            if (asked) {
                assertThat(in.readLine()).startsWith("GET /a ");
            }
            socket.getOutputStream().write(soFar.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            dripping.complete(true);
            in.lines().forEach(line -> {});
            left.complete(true);
        } catch (IOException | UncheckedIOException gone) {
            left.complete(true);
        }
    }

    /** Calls a port of this machine, whatever it is told. */
    private static final class Redirected extends Socket {

        private final int port;

        Redirected(int port) {
            this.port = port;
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            super.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), timeout);
        }
    }
}
