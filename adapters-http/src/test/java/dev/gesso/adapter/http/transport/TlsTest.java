package dev.gesso.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.http.CallLimits;
import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.HttpEngine;
import dev.gesso.adapter.http.KeyPlace;
import dev.gesso.adapter.http.Retries;
import dev.gesso.adapter.http.Route;
import dev.gesso.adapter.http.fixture.DrawingScript;
import dev.gesso.adapter.http.fixture.RawServer;
import dev.gesso.adapter.http.fixture.TestCertificates;
import dev.gesso.adapter.http.fixture.TestEngines;
import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.rule.CheckedRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {

    private static final CheckedRequest REQUEST =
            Requests.checked(Requests.generation(Profiles.free()), Profiles.free(), Engines.HOSTED);

    @TempDir
    private Path folder;

    @Test
    void trustsTheAuthoritiesOfAFile() throws Exception {
        TestCertificates certificate = TestCertificates.make(folder, "san=dns:localhost", "-1d");
        assertThat(send(certificate, Optional.of(certificate.pem()))).isInstanceOf(Answer.Produced.class);
    }

    @Test
    void trustsNobodyWhomTheSystemDoesNotTrust() throws Exception {
        TestCertificates certificate = TestCertificates.make(folder, "san=dns:localhost", "-1d");
        assertNotSent(certificate, Optional.empty(), "its identity could not be verified");
    }

    @Test
    void sendsNothingWhereTheCertificateIsForAnotherHost() throws Exception {
        TestCertificates certificate = TestCertificates.make(folder, "san=dns:other.example", "-1d");
        assertNotSent(certificate, Optional.of(certificate.pem()), "localhost");
    }

    @Test
    void sendsNothingWhereTheCertificateHasExpired() throws Exception {
        TestCertificates certificate = TestCertificates.make(folder, "san=dns:localhost", "-9d");
        assertNotSent(certificate, Optional.of(certificate.pem()), "expired");
    }

    @Test
    void sendsNothingWhereTlsIsNeverAgreedOn() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            EngineSettings settings = settings(silent.getLocalPort(), Optional.empty());
            assertThatThrownBy(() -> send(settings))
                    .satisfies(thrown ->
                            assertThat(((EngineException) thrown).failure()).isInstanceOf(EngineFailure.NotSent.class));
        }
    }

    private void assertNotSent(TestCertificates certificate, Optional<Path> authorities, String reason) {
        assertThatThrownBy(() -> send(certificate, authorities))
                .isInstanceOfSatisfying(EngineException.class, thrown -> {
                    assertThat(thrown.failure()).isInstanceOf(EngineFailure.NotSent.class);
                    assertThat(thrown.failure().message()).contains(reason);
                });
    }

    private static Answer send(TestCertificates certificate, Optional<Path> authorities) throws IOException {
        ServerSocket socket = certificate
                .context()
                .getServerSocketFactory()
                .createServerSocket(0, 5, InetAddress.getByName("localhost"));
        try (RawServer server = RawServer.started(socket, new DrawingScript())) {
            return send(settings(server.port(), authorities));
        }
    }

    private static Answer send(EngineSettings settings) {
        try (HttpEngine engine = TestEngines.engines().open(settings)) {
            return engine.send(REQUEST);
        }
    }

    private static EngineSettings settings(int port, Optional<Path> authorities) {
        return EngineSettings.of(
                        "test", new EngineKind.OpenAi(), "https://localhost:" + port + "/v1", new KeyPlace.None())
                .withLimits(new CallLimits(Duration.ofSeconds(5), Duration.ofSeconds(5), Retries.NONE))
                .withRoute(new Route(Optional.empty(), authorities, 10));
    }
}
