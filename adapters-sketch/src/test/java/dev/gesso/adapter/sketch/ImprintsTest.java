package dev.gesso.adapter.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.encode.Imprint;
import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.request.Parameter;
import org.junit.jupiter.api.Test;

class ImprintsTest {

    private final Imprint imprint = new Imprints(
                    Requests.checked(
                            Requests.generation(Profiles.free())
                                    .with(Parameter.USER, "user-4711")
                                    .with(Parameter.SIZE, "1024x1024"),
                            Profiles.free(),
                            Engines.EMBEDDED),
                    "sketch: otter")
            .of(99);

    @Test
    void sayThatNoModelDrewThePicture() {
        assertThat(imprint.software()).contains("Gesso sketch engine", "not by a neural model");
    }

    @Test
    void holdTheRequest() {
        assertThat(imprint.description()).isEqualTo("A baby otter");
        assertThat(imprint.entries())
                .containsEntry("size", "1024x1024")
                .containsEntry("seed", "99")
                .containsEntry("drawn", "sketch: otter");
    }

    @Test
    void leaveOutWhoTheCallersUserIs() {
        assertThat(imprint.toString()).doesNotContain("4711");
    }
}
