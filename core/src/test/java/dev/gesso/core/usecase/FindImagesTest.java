package dev.gesso.core.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Wanted;
import dev.gesso.core.fixture.Drawer;
import dev.gesso.core.fixture.Sheet;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FindImagesTest {

    private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");

    private final Drawer drawer = new Drawer();
    private final FindImages search = new FindImages(drawer);

    @Test
    void findsTheNewestFirst() {
        List<ImageName> names = keep(5);
        Found found = search.find(Wanted.ALL, Optional.empty(), 3);
        assertThat(names(found)).isEqualTo(names.reversed().subList(0, 3));
        assertThat(found.next()).contains(names.get(2));
    }

    @Test
    void saysWhereThereIsNothingMore() {
        keep(5);
        assertThat(search.find(Wanted.ALL, Optional.empty(), 10).next()).isEmpty();
    }

    @Test
    void findsEachOnceOverAllPagesWhateverIsWanted() {
        Random chance = new Random(20261125);
        for (int number = 0; number < 700; number++) {
            Sheet.at(TEN.plusSeconds(number))
                    .by(chance.nextInt(4) == 0 ? "a" : "b")
                    .keptIn(drawer, number);
        }
        List<ImageName> found = new ArrayList<>();
        Optional<ImageName> before = Optional.empty();
        do {
            Found page = search.find(Wanted.ALL.by("a"), before, 7);
            found.addAll(names(page));
            before = page.next();
        } while (before.isPresent());
        assertThat(found).isEqualTo(names(search.find(Wanted.ALL.by("a"), Optional.empty(), 1_000)));
        assertThat(found).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void readsNoManifestOfAnotherTime() {
        List<ImageName> names = keep(10);
        Wanted wanted = between(TEN.plusSeconds(3), TEN.plusSeconds(5));
        assertThat(names(search.find(wanted, Optional.empty(), 10))).containsExactly(names.get(4), names.get(3));
        assertThat(drawer.looked()).containsExactly(names.get(4), names.get(3));
    }

    @Test
    void stopsWhereASearchWouldTakeTooLong() {
        List<ImageName> names = keep(FindImages.EFFORT + 5);
        Found found = search.find(Wanted.ALL.by("nobody"), Optional.empty(), 10);
        assertThat(found.images()).isEmpty();
        assertThat(found.next()).contains(names.get(5));
        assertThat(search.find(Wanted.ALL.by("nobody"), found.next(), 10).next())
                .isEmpty();
    }

    @Test
    void tellsOfDamageAndGoesOn() {
        List<ImageName> names = keep(3);
        drawer.damage(names.get(1));
        Found found = search.find(Wanted.ALL, Optional.empty(), 10);
        assertThat(names(found)).containsExactly(names.get(2), names.get(0));
        assertThat(found.unread()).extracting(Unread::name).containsExactly(names.get(1));
    }

    @Test
    void goesPastWhatALaterVersionHasKept() {
        List<ImageName> names = keep(3);
        drawer.fail(names.get(1), new StorageFailure.Newer("version 2"));
        Found found = search.find(Wanted.ALL, Optional.empty(), 10);
        assertThat(names(found)).containsExactly(names.get(2), names.get(0));
        assertThat(found.unread()).containsExactly(new Unread(names.get(1), new StorageFailure.Newer("version 2")));
    }

    @Test
    void goesPastWhatMayNotBeRead() {
        List<ImageName> names = keep(3);
        drawer.fail(names.get(2), new StorageFailure.Denied("another's"));
        Found found = search.find(Wanted.ALL, Optional.empty(), 10);
        assertThat(names(found)).containsExactly(names.get(1), names.get(0));
        assertThat(found.unread()).extracting(Unread::reason).containsExactly(Unread.Reason.DENIED);
    }

    @Test
    void endsWhereNothingMayBeRead() {
        keep(2).forEach(name -> drawer.fail(name, new StorageFailure.Denied("closed " + name)));
        assertThatThrownBy(() -> search.find(Wanted.ALL, Optional.empty(), 10)).isInstanceOf(StorageException.class);
    }

    @Test
    void asksAClosedStoreNotForEachOfItsPictures() {
        List<ImageName> names = keep(60);
        names.subList(1, 60).forEach(name -> drawer.fail(name, new StorageFailure.Denied("closed")));
        assertThatThrownBy(() -> search.find(Wanted.ALL, Optional.empty(), 10)).hasMessage("closed");
    }

    @Test
    void endsWhereTheStoreItselfFails() {
        List<ImageName> names = keep(3);
        drawer.fail(names.get(1), new StorageFailure.Unavailable("gone"));
        assertThatThrownBy(() -> search.find(Wanted.ALL, Optional.empty(), 10))
                .isInstanceOf(StorageException.class)
                .hasMessage("gone");
    }

    private List<ImageName> keep(int count) {
        List<ImageName> names = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            names.add(Sheet.at(TEN.plusSeconds(number)).keptIn(drawer, number));
        }
        return names;
    }

    private static List<ImageName> names(Found found) {
        return found.images().stream().map(KeptImage::name).toList();
    }

    private static Wanted between(Instant since, Instant until) {
        return new Wanted(
                Optional.of(since),
                Optional.of(until),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
