package dev.gesso.adapter.sketch.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.art.ArtSet;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CastsTest {

    private static final Troupe TROUPE = new Troupe();

    private final Letterer letterer = (brush, text, width, height) -> {};
    private final Casting casting = TROUPE.cast(ArtSet.ILLUSTRATED, List.of(redPhoto()), 7, letterer);

    @Test
    void findsADrawing() {
        Actor otter = casting.cast(Things.of("1f9a6"), 0);
        assertThat(otter.nature()).isEqualTo(Nature.ANIMAL);
        assertThat(Portrait.covered(Portrait.of(otter, 64))).isGreaterThan(0.4);
    }

    @Test
    void showsAPhoto() {
        Actor photo = casting.cast(Things.of("photo:0"), 0);
        assertThat(photo.nature()).isEqualTo(Nature.PHOTO);
        assertThat(photo.stature().aspect()).isEqualTo(2);
        assertThat(Portrait.of(photo, 10).argb()).containsOnly(0xffcc2211);
    }

    @Test
    void lettersWhatItCannotDraw() {
        List<String> written = new java.util.ArrayList<>();
        Casting lettering =
                TROUPE.cast(ArtSet.ILLUSTRATED, List.of(), 7, (brush, text, width, height) -> written.add(text));
        for (String picture : List.of("photo:0", "photo:99999999999", "own:nothing", "zzz", "")) {
            Portrait.of(lettering.cast(Things.called(picture, picture), 0), 40);
        }
        assertThat(written).containsExactly("photo:0", "photo:99999999999", "own:nothing", "zzz", "");
    }

    @Test
    void givesTheSamePixelsAgain() {
        Thing dog = Things.called("dog", "1f415");
        Actor again = TROUPE.cast(ArtSet.ILLUSTRATED, List.of(), 7, letterer).cast(dog, 3);
        assertThat(Portrait.of(again, 90).argb())
                .isEqualTo(Portrait.of(casting.cast(dog, 3), 90).argb());
    }

    private static Pixels redPhoto() {
        Pixels photo = Pixels.of(40, 20);
        Arrays.fill(photo.argb(), 0xffcc2211);
        return photo;
    }
}
