package dev.gesso.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.server.EmulatorSession;
import dev.gesso.server.emulator.JournalEntry;
import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tests that run at once see nothing of each other. */
@ExtendWith(GessoExtension.class)
@Execution(ExecutionMode.CONCURRENT)
class IsolationTest {

    private static URI ofTheClass = URI.create("http://localhost");

    private final EmulatorSession mine;

    IsolationTest(EmulatorSession mine) {
        this.mine = mine;
    }

    @BeforeAll
    static void remember(URI url) {
        ofTheClass = url;
    }

    @RepeatedTest(6)
    void seesItsOwnCallsAlone() {
        PlainHttp.generate(mine.url());
        assertThat(mine.calls()).hasSize(1);
    }

    @RepeatedTest(6)
    void failsAlone() {
        mine.fail("500");
        assertThat(PlainHttp.generate(mine.url())).isEqualTo(500);
        assertThat(PlainHttp.generate(mine.url())).isEqualTo(200);
    }

    @Test
    void hasAnotherAddressThanItsClass() {
        assertThat(mine.url()).isNotEqualTo(ofTheClass);
        assertThat(PlainHttp.generate(ofTheClass)).isEqualTo(200);
        assertThat(mine.calls()).isEmpty();
    }

    @Test
    void isTheSameForAConstructorAndAMethod(EmulatorSession again) {
        assertThat(again).isSameAs(mine);
    }

    @Test
    void forgetsWhatWasAskedAndWhatWasToFail() {
        mine.fail("500", "500");
        PlainHttp.generate(mine.url());
        mine.reset();
        assertThat(mine.calls()).isEmpty();
        assertThat(PlainHttp.generate(mine.url())).isEqualTo(200);
    }

    @Test
    void namesTheFaultsThereAre() {
        assertThatThrownBy(() -> mine.fail("explode")).hasMessageContaining("there is no fault 'explode'");
    }

    @Test
    void tellsHowACallWent() {
        PlainHttp.generate(mine.url());
        JournalEntry call = mine.calls().getFirst();
        assertThat(call.route()).isEqualTo("/v1/images/generations");
        assertThat(call.parameter("model")).contains("gpt-image-2");
    }
}
