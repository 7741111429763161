package dev.gesso.adapter.sketch.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.art.ArtSet;
import dev.gesso.adapter.sketch.art.Drawing;
import dev.gesso.adapter.sketch.art.Gallery;
import dev.gesso.adapter.sketch.art.Trim;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.awt.Graphics2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DrawnActorTest {

    private static final Gallery GALLERY = new Gallery();
    private static final Roles ROLES = new Roles();

    @ParameterizedTest
    @ValueSource(strings = {"1f9fa", "1f6cf", "1f418", "1f332", "1f697", "2600"})
    void fillsItsBox(String id) {
        Pixels portrait = Portrait.of(actor(id), 80);
        assertThat(Trim.of(portrait).width()).isGreaterThan(0.93);
        assertThat(Trim.of(portrait).height()).isGreaterThan(0.93);
    }

    @Test
    void turnsWhatLooksToTheLeft() {
        Pixels car = Portrait.of(actor("1f697"), 60);
        Pixels unturned = Portrait.of(new DrawnActor(drawing("1f697"), ROLES.of("1f34e"), Silhouette.OF_A_THING), 60);
        for (int x = 0; x < car.width(); x += 7) {
            assertThat(car.argb()[30 * car.width() + x] >>> 24)
                    .isEqualTo(unturned.argb()[30 * car.width() + car.width() - 1 - x] >>> 24);
        }
    }

    @Test
    void turnsTheOpeningWithIt() {
        double left = ROLES.of("1f6fb").opening().orElseThrow().left();
        assertThat(actor("1f6fb").opening().orElseThrow().right()).isEqualTo(1 - left);
    }

    @Test
    void onlyTheFrontComesBeforeWhatIsInside() {
        Actor basket = actor("1f9fa");
        Canvas canvas = Canvas.of(80, 80);
        Graphics2D brush = canvas.brush();
        basket.paintFront(brush, 80, 80);
        brush.dispose();
        assertThat(canvas.pixels().argb()[10 * 80 + 40]).isZero();
        assertThat(canvas.pixels().argb()[65 * 80 + 40] >>> 24).isEqualTo(255);
    }

    @Test
    void tablesHaveNoFront() {
        Canvas canvas = Canvas.of(80, 80);
        Graphics2D brush = canvas.brush();
        actor("1fa91").paintFront(brush, 80, 80);
        brush.dispose();
        assertThat(canvas.pixels().argb()).containsOnly(0);
    }

    private static Actor actor(String id) {
        return new DrawnActor(drawing(id), ROLES.of(id), Silhouette.OF_A_THING);
    }

    private static Drawing drawing(String id) {
        return GALLERY.find(ArtSet.ILLUSTRATED, id).orElseThrow();
    }
}
