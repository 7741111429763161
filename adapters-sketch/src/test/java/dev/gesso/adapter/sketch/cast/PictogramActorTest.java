package dev.gesso.adapter.sketch.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.pictogram.Pictogram;
import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.Tones;
import dev.gesso.adapter.sketch.plan.Colour;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PictogramActorTest {

    @Test
    void fillsItsBoxAtEverySize() {
        Actor wall = new PictogramActor(new Wall(Place.GROUND), new Tones(Optional.empty()));
        assertThat(Portrait.of(wall, 7).argb()).containsOnly(0xffaa5522);
        assertThat(Portrait.of(wall, 230).argb()).containsOnly(0xffaa5522);
    }

    @Test
    void hasTheColourThatIsAskedFor() {
        Actor wall = new PictogramActor(new Wall(Place.GROUND), new Tones(Optional.of(new Colour("blue", 0x0000ff))));
        assertThat(Portrait.of(wall, 20).argb()).containsOnly(0xff0000ff);
    }

    @ParameterizedTest
    @CsvSource({"GROUND, OBJECT", "BEHIND, BUILDING", "LAND, LANDSCAPE", "AFLOAT, VEHICLE", "AIR, OBJECT"})
    void itsPlaceSaysWhatItIs(Place place, Nature nature) {
        assertThat(new PictogramActor(new Wall(place), new Tones(Optional.empty())).nature())
                .isEqualTo(nature);
    }

    private record Wall(Place place) implements Pictogram {

        @Override
        public String id() {
            return "own:wall";
        }

        @Override
        public Set<String> words() {
            return Set.of("wall");
        }

        @Override
        public Stature stature() {
            return new Stature(2, 1, place);
        }

        @Override
        public void paint(Graphics2D brush, Tones tones) {
            brush.setColor(tones.main(0xaa5522));
            brush.fill(new Rectangle2D.Double(0, 0, 200, 100));
        }
    }
}
