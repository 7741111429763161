package dev.gesso.server.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.GeneratedImage;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.Room;
import dev.gesso.core.image.Size;
import dev.gesso.core.port.EngineException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Unfinished pictures of an engine that takes no time, in time that goes by at once. */
final class PacingTest {

    private static final GeneratedImage IMAGE =
            new GeneratedImage(Pictures.source(new byte[1]), ImageFormat.PNG, new Size(1, 1), OptionalLong.empty());

    private final Room room = new Room(1);
    private final List<String> course = new ArrayList<>();
    private Duration gone = Duration.ZERO;

    private Pacing pacing(String time, int pictures) {
        return new Pacing(
                (index, image) -> course.add(index + " at " + gone),
                Duration.parse(time),
                pictures,
                duration -> gone = gone.plus(duration),
                room.share());
    }

    private void draw(Pacing pacing, int pictures) {
        pacing.begin();
        IntStream.range(0, pictures).forEach(index -> pacing.shown(index, IMAGE));
        pacing.finish();
        course.add("end at " + gone);
    }

    @Test
    void spreadsPicturesEvenly() {
        draw(pacing("PT4S", 3), 3);
        assertThat(course).containsExactly("0 at PT1S", "1 at PT2S", "2 at PT3S", "end at PT4S");
    }

    @Test
    void losesNoMomentToRounding() {
        draw(pacing("PT10S", 2), 2);
        assertThat(course).last().isEqualTo("end at PT10S");
    }

    @Test
    void takesItsTimeWhereLessIsDrawnThanWasAsked() {
        draw(pacing("PT4S", 3), 1);
        assertThat(course).containsExactly("0 at PT1S", "end at PT4S");
    }

    @Test
    void waitsBeforehandWhereNothingIsToBeSpread() {
        draw(pacing("PT4S", 0), 0);
        assertThat(course).containsExactly("end at PT4S");
        pacing("PT4S", 0).begin();
        assertThat(gone).hasSeconds(8);
    }

    @Test
    void showsTheFirstWhenItIsDrawn() {
        Pacing pacing = pacing("PT4S", 3).begin();
        pacing.shown(0, IMAGE);
        assertThat(course).containsExactly("0 at PT1S");
    }

    @Test
    void givesRoomBackAtTheEnd() {
        Room.Share share = room.share();
        share.take(1);
        new Pacing((index, image) -> {}, Duration.ZERO, 0, duration -> {}, share).finish();
        assertThat(room.share().take(1)).isTrue();
    }

    @Test
    void endsWhenTheCallerHasLeft() {
        Pacing pacing = new Pacing(
                (index, image) -> {},
                Duration.ofSeconds(1),
                1,
                duration -> {
                    throw new InterruptedException();
                },
                room.share());
        assertThatThrownBy(pacing::finish).isInstanceOf(EngineException.class);
    }
}
