package dev.gesso.core.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Leaving;
import dev.gesso.core.archive.Retention;
import dev.gesso.core.archive.RetentionRules;
import dev.gesso.core.fixture.Drawer;
import dev.gesso.core.fixture.Sheet;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PruneImagesTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final RetentionRules THREE =
            RetentionRules.forAll(new Retention(Optional.empty(), OptionalLong.of(3), OptionalLong.empty()));

    private final Drawer drawer = new Drawer();
    private final PruneImages pruning = new PruneImages(drawer, InstantSource.fixed(NOON));
    private final List<ImageName> names = new ArrayList<>();
    private final List<ImageName> told = new ArrayList<>();

    @BeforeEach
    void keep() {
        for (int number = 0; number < 1_200; number++) {
            names.add(Sheet.at(NOON.minusSeconds(2_000 - number)).keptIn(drawer, number));
        }
    }

    @Test
    void forgetsTheOldest() {
        PruneImages.Pruned pruned = pruning.prune(THREE, this::tell);
        assertThat(drawer.list(Optional.empty(), 10)).isEqualTo(names.subList(1_197, 1_200));
        assertThat(pruned).isEqualTo(new PruneImages.Pruned(1_200, 1_197, 1_197_000, List.of()));
    }

    @Test
    void tellsOfEachThatItForgets() {
        pruning.prune(THREE, this::tell);
        assertThat(told).isEqualTo(names.subList(0, 1_197).reversed());
    }

    @Test
    void onlyTellsWhereItPlans() {
        PruneImages.Pruned planned = pruning.plan(THREE, this::tell);
        assertThat(drawer.list(Optional.empty(), 2_000)).hasSize(1_200);
        assertThat(told).hasSize(1_197);
        assertThat(planned).isEqualTo(pruning.prune(THREE, this::tell));
    }

    @Test
    void forgetsWhatWasPlannedThoughMoreWasKeptMeanwhile() {
        List<Leaving> planned = new ArrayList<>();
        pruning.plan(THREE, planned::add);
        Sheet.at(NOON).keptIn(drawer, 1_200);
        pruning.forget(planned, this::tell);
        assertThat(told).isEqualTo(names.subList(0, 1_197).reversed());
        assertThat(drawer.list(Optional.empty(), 10)).hasSize(4);
    }

    @Test
    void leavesWhatIsDamaged() {
        drawer.damage(names.getFirst());
        assertThat(pruning.prune(THREE, this::tell).unread())
                .extracting(Unread::name)
                .containsExactly(names.getFirst());
        assertThat(drawer.list(Optional.empty(), 10)).contains(names.getFirst());
    }

    private void tell(Leaving leaving) {
        told.add(leaving.name());
    }
}
