package dev.gesso.core.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.archive.Mending;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.port.StoreExaminer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class ExamineStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final StoreFlaw ORPHAN = new StoreFlaw.Orphan("pictures/otter.png", 100);
    private static final StoreFlaw LEFTOVER = new StoreFlaw.Leftover("temporary/otter.part");
    private static final StoreFlaw CLOSED = new StoreFlaw.Unexamined("pictures/kite.json", "access is denied");

    private final Attic attic = new Attic();
    private final ExamineStore examination = new ExamineStore(InstantSource.fixed(NOON));
    private final SequencedMap<StoreFlaw, Optional<Mending>> told = new LinkedHashMap<>();

    /** A store of nothing but flaws, each of which goes when it is mended, unless that fails. */
    private static final class Attic implements StoreExaminer {

        private final List<StoreFlaw> flaws = new ArrayList<>();
        private final Map<StoreFlaw, StorageFailure> failures = new LinkedHashMap<>();
        private final List<Instant> settled = new ArrayList<>();

        @Override
        public void examine(Instant settledBefore, Consumer<StoreFlaw> found, Course course) {
            settled.add(settledBefore);
            flaws.forEach(found);
        }

        @Override
        public Mending mend(StoreFlaw flaw) {
            if (failures.containsKey(flaw)) {
                throw new StorageException(failures.get(flaw));
            }
            return flaw instanceof StoreFlaw.Unexamined || !flaws.remove(flaw) ? Mending.LEFT : Mending.DELETED;
        }
    }

    @Test
    void takesWhatIsADayOldForSettled() {
        examination.examine(attic, told::put);
        assertThat(attic.settled).containsExactly(Instant.parse("2026-11-25T12:00:00Z"));
    }

    @Test
    void mendsNothingWhereItOnlyLooks() {
        attic.flaws.addAll(List.of(ORPHAN, CLOSED));
        assertThat(examination.examine(attic, told::put)).isEqualTo(2);
        assertThat(told).containsExactly(Map.entry(ORPHAN, Optional.empty()), Map.entry(CLOSED, Optional.empty()));
        assertThat(attic.flaws).hasSize(2);
    }

    @Test
    void tellsOnceOfWhatItLeaves() {
        attic.flaws.addAll(List.of(CLOSED, ORPHAN));
        assertThat(examination.mend(attic, told::put)).isEqualTo(2);
        assertThat(told)
                .containsExactly(
                        Map.entry(CLOSED, Optional.of(Mending.LEFT)), Map.entry(ORPHAN, Optional.of(Mending.DELETED)));
    }

    @Test
    void mendsOnPastWhatMayNotBeChanged() {
        attic.flaws.addAll(List.of(ORPHAN, LEFTOVER));
        attic.failures.put(ORPHAN, new StorageFailure.Denied("another's"));
        examination.mend(attic, told::put);
        assertThat(told)
                .containsExactly(
                        Map.entry(ORPHAN, Optional.of(Mending.LEFT)),
                        Map.entry(LEFTOVER, Optional.of(Mending.DELETED)));
    }

    @Test
    void endsWhereTheStoreItselfFails() {
        attic.flaws.addAll(List.of(ORPHAN, LEFTOVER));
        attic.failures.put(ORPHAN, new StorageFailure.Unavailable("gone"));
        assertThatThrownBy(() -> examination.mend(attic, told::put)).hasMessage("gone");
        assertThat(told).isEmpty();
    }
}
