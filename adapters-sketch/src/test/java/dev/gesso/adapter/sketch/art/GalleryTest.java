package dev.gesso.adapter.sketch.art;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GalleryTest {

    private final Gallery gallery = new Gallery();

    @Test
    void findsADrawingInTheSetThatIsAskedFor() {
        assertThat(gallery.find(ArtSet.FLAT, "1f98a"))
                .hasValueSatisfying(drawing -> assertThat(drawing.set()).isEqualTo(ArtSet.FLAT));
    }

    @Test
    void takesTheOtherSetsDrawingWhereThisOneLacksIt() {
        Set<String> lacking = new TreeSet<>(Pack.open(ArtSet.ILLUSTRATED).ids());
        lacking.removeAll(Pack.open(ArtSet.FLAT).ids());
        assertThat(gallery.find(ArtSet.FLAT, lacking.iterator().next()))
                .hasValueSatisfying(drawing -> assertThat(drawing.set()).isEqualTo(ArtSet.ILLUSTRATED));
    }

    @Test
    void findsNothingUnderUnknownNames() {
        for (String id : List.of("", "1f98a ", "zzz", "../art/flat.pack", "own:pool")) {
            assertThat(gallery.find(ArtSet.ILLUSTRATED, id)).isEmpty();
        }
    }

    @Test
    void keepsADrawingThatWasFound() {
        assertThat(gallery.find(ArtSet.FLAT, "1f98a").orElseThrow())
                .isSameAs(gallery.find(ArtSet.FLAT, "1f98a").orElseThrow());
    }

    @Test
    void knowsTheSubgroupOfEverythingItHas() {
        assertThat(Subgroups.all().keySet()).containsAll(gallery.ids());
    }

    @Test
    void everyIllustratedDrawingShowsSomething() {
        Stream<String> blank = gallery.ids().parallelStream().filter(id -> isBlank(ArtSet.ILLUSTRATED, id));
        assertThat(blank).isEmpty();
    }

    @Test
    void flatDrawingsShowSomething() {
        List<String> ids = gallery.ids().stream().toList();
        Stream<String> blank = Stream.iterate(0, at -> at < ids.size(), at -> at + 5)
                .map(ids::get)
                .filter(id -> isBlank(ArtSet.FLAT, id));
        assertThat(blank).isEmpty();
    }

    private boolean isBlank(ArtSet set, String id) {
        Pixels glance = gallery.find(set, id).orElseThrow().glance();
        return Stream.iterate(0, at -> at < glance.argb().length, at -> at + 1)
                        .filter(at -> glance.argb()[at] >>> 24 > 100)
                        .limit(150)
                        .count()
                < 150;
    }
}
