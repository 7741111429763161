package dev.gesso.adapter.sketch.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.art.ArtSet;
import dev.gesso.adapter.sketch.art.Gallery;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        List<String> written = new ArrayList<>();
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

    @Test
    void everyDrawingIsPainted() {
        List<String> ids = List.copyOf(new Gallery().ids());
        for (int i = 0; i < ids.size(); i += 9) {
            Actor actor = casting.cast(Things.of(ids.get(i)), i);
            assertThat(Portrait.covered(Portrait.of(actor, 40))).as(ids.get(i)).isGreaterThan(0.08);
            assertThat(actor.stature().height()).as(ids.get(i)).isBetween(0.08, 2.5);
            assertThat(actor.stature().aspect()).as(ids.get(i)).isBetween(0.1, 8.0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPoseOfEveryoneIsPainted(Pose pose) {
        for (String id : List.of("1f468", "1f9d1-200d-1f680", "1f98a", "1f408", "1f418", "1f46a", "1f3c3", "1f34e")) {
            Actor actor = casting.cast(Things.posed(id, pose), 0);
            assertThat(Portrait.covered(Portrait.of(actor, 60))).as(id).isGreaterThan(0.2);
        }
    }

    @Test
    void peopleAreNotYellow() {
        for (int copy = 0; copy < 12; copy++) {
            int[] pixels =
                    Portrait.of(casting.cast(Things.of("1f9d1"), copy), 120).argb();
            assertThat(pixels).doesNotContain(0xffffca28);
        }
    }

    @Test
    void aCrowdHasManyFaces() {
        Set<Integer> faces = new HashSet<>();
        for (int copy = 0; copy < 12; copy++) {
            faces.add(Arrays.hashCode(
                    Portrait.of(casting.cast(Things.of("1f9d1"), copy), 60).argb()));
        }
        assertThat(faces).hasSizeGreaterThan(9);
    }

    @Test
    void smileysStayYellow() {
        int[] pixels = Portrait.of(casting.cast(Things.of("1f600"), 0), 60).argb();
        assertThat(pixels).contains(0xfffde030);
    }

    @Test
    void childrenAndYoungAnimalsAreSmall() {
        Actor girl = casting.cast(Things.of("1f467"), 0);
        assertThat(girl.stature().height())
                .isLessThan(casting.cast(Things.of("1f469"), 0).stature().height());
        assertThat(casting.cast(Things.with("1f408", "baby"), 0).stature().height())
                .isLessThan(casting.cast(Things.of("1f408"), 0).stature().height());
    }

    @Test
    void manyThreadsSeeTheSame() {
        int[] alone =
                Portrait.of(casting.cast(Things.of("1f469-200d-1f373"), 0), 80).argb();
        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(i -> TROUPE.cast(ArtSet.ILLUSTRATED, List.of(), 7, letterer)
                                .cast(Things.of("1f469-200d-1f373"), 0)))
                .allSatisfy(actor -> assertThat(Portrait.of(actor, 80).argb()).isEqualTo(alone));
    }

    private static Pixels redPhoto() {
        Pixels photo = Pixels.of(40, 20);
        Arrays.fill(photo.argb(), 0xffcc2211);
        return photo;
    }
}
