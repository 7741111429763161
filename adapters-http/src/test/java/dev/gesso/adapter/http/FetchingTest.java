package dev.gesso.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.http.fixture.TestCertificates;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from a public host, which is this machine in disguise. */
class FetchingTest {

    private static final FetchPolicy HASTY = new FetchPolicy(
            Set.of(443),
            Set.of(),
            1000,
            Duration.ofMillis(1500),
            Duration.ofMillis(700),
            Duration.ofSeconds(3),
            10_000);

    @TempDir
    private static Path folder;

    private static TestCertificates certificate;

    @BeforeAll
    static void certify() {
        certificate = TestCertificates.make(folder, "san=dns:pictures.example", "-1d");
    }

    /** What the host was asked, and the name that TLS was asked for. */
    private record Asked(String head, String name) {}

    private final CompletableFuture<Asked> asked = new CompletableFuture<>();

    private byte[] fetched(String url, String answer) throws IOException {
        try (ServerSocket server = certificate
                .context()
                .getServerSocketFactory()
                .createServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> serve(server, answer));
            return new PictureFetcher(
                            HASTY,
                            host -> List.of(InetAddress.getByName("1.1.1.1")),
                            () -> new Disguised(server.getLocalPort()),
                            Optional.of(certificate.pem()))
                    .fetch(url, InputStream::readAllBytes);
        }
    }

    private void serve(ServerSocket server, String answer) {
        try (SSLSocket socket = (SSLSocket) server.accept()) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            StringBuilder head = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.append(line).append('\n');
            }
            String name = ((ExtendedSSLSession) socket.getSession())
                    .getRequestedServerNames()
                    .toString();
            asked.complete(new Asked(head.toString(), name));
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            in.readLine();
        } catch (IOException over) {
            asked.completeExceptionally(over);
        }
    }

    @Test
    void bringsThePicture() throws IOException {
        assertThat(fetched("https://pictures.example/a.png", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc"))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("abc");
    }

    @Test
    void asksByNameForNothingButThePicture() throws IOException {
        fetched("https://pictures.example/a.png?b=c", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        Asked seen = asked.join();
        assertThat(seen.head())
                .startsWith("GET /a.png?b=c HTTP/1.1\n")
                .contains("Host: pictures.example\n", "Accept-Encoding: identity\n")
                .doesNotContain("Cookie", "Authorization");
        assertThat(seen.name()).contains("pictures.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 301 Moved\r\nLocation: https://pictures.example/b.png\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1/\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 404 Not Found\r\nContent-Length: 3\r\n\r\nabc",
                "HTTP/1.1 204 No Content\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\n",
                "nonsense\r\n\r\n"
            })
    void refusesWhatIsNoPlainAnswer(String answer) {
        assertRefused("https://pictures.example/a.png", answer);
    }

    private void assertRefused(String url, String answer) {
        assertThatThrownBy(() -> fetched(url, answer))
                .isInstanceOf(FetchRefusedException.class)
                .hasMessage("The picture could not be fetched");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertRefused(
                "https://pictures.example/a.png", "HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n" + "a".repeat(1001));
    }

    @Test
    void refusesACertificateOfAnotherHost() {
        assertRefused("https://other.example/a.png", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc");
    }

    /** Believes that it calls a public address. */
    private static final class Disguised extends Socket {

        private final int port;

        Disguised(int port) {
            this.port = port;
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            assertThat(endpoint).asString().contains("1.1.1.1").endsWith(":443");
            super.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), timeout);
        }
    }
}
