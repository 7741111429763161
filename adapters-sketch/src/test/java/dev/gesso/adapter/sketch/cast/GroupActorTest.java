package dev.gesso.adapter.sketch.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.art.Trim;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GroupActorTest {

    private final Actor tall = new PhotoActor(filled(10, 20, 0xff0000ff));
    private final Actor low = new PhotoActor(filled(40, 20, 0xffff0000));
    private final GroupActor group = new GroupActor(List.of(tall, low));

    @Test
    void isAsTallAsItsTallest() {
        assertThat(group.stature().height()).isEqualTo(tall.stature().height());
        assertThat(group.stature().aspect()).isGreaterThan(tall.stature().aspect());
    }

    @Test
    void everyoneStandsOnTheGround() {
        Pixels portrait = Portrait.of(group, 60);
        int last = portrait.argb()[portrait.argb().length - 2];
        assertThat(last).isEqualTo(0xffff0000);
        assertThat(portrait.argb()[portrait.width() - 2]).isZero();
    }

    @Test
    void fillsItsBox() {
        assertThat(Trim.of(Portrait.of(group, 60)).width()).isCloseTo(1, within(0.03));
    }

    private static Pixels filled(int width, int height, int argb) {
        Pixels pixels = Pixels.of(width, height);
        Arrays.fill(pixels.argb(), argb);
        return pixels;
    }
}
