package dev.gesso.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.server.EmulatorSession;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An emulator with settings of its own. */
class SlowServiceTest {

    @RegisterExtension
    static final GessoExtension SLOW = new GessoExtension().with("server.latency", "fixed:0.2s");

    @Test
    void takesItsTime(EmulatorSession images) {
        PlainHttp.generate(images.url());
        assertThat(images.calls().getFirst().timings().drawing().orElseThrow()).isGreaterThan(Duration.ofMillis(199));
    }

    @Test
    void leadsTheAddressAndTheSessionToTheSamePlace(URI url, EmulatorSession images) {
        assertThat(url).isEqualTo(images.url());
    }
}
