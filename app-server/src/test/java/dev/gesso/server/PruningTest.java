package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Retention;
import dev.gesso.core.archive.RetentionRules;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.usecase.PruneImages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PruningTest {

    private final ImageStore store = ImageStores.memory();
    private final List<String> said = new ArrayList<>();

    @Test
    void forgetsWhatIsTooManyOnceAnHour() {
        keep("20261124-101500123-0000000001");
        keep("20261124-101500123-0000000002");
        prune(1);
        assertThat(store.list(Optional.empty(), 10)).containsExactly(new ImageName("20261124-101500123-0000000002"));
        assertThat(said)
                .containsExactly(
                        "gesso: 1 of 2 kept pictures were forgotten, as keep.age, keep.count, keep.bytes and keep.keys have it");
    }

    @Test
    void goesByTheRulesOfTheHour() {
        keep("20261124-101500123-0000000001");
        keep("20261124-101500123-0000000002");
        Iterator<RetentionRules> hours =
                List.of(RetentionRules.forAll(Retention.FOREVER), atMost(1)).iterator();
        List<Integer> left = new ArrayList<>();
        new Pruning(new PruneImages(store, () -> TestServer.NOW), hours::next, said::add).follow(pause -> {
            left.add(store.list(Optional.empty(), 10).size());
            if (left.size() == 2) {
                throw new InterruptedException();
            }
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(left).containsExactly(2, 1);
    }

    @Test
    void saysNothingWhereNothingGoes() {
        keep("20261124-101500123-0000000001");
        prune(1);
        assertThat(said).isEmpty();
    }

    private void prune(long most) {
        RetentionRules rules = atMost(most);
        new Pruning(new PruneImages(store, () -> TestServer.NOW), () -> rules, said::add).follow(this::endAfterAnHour);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static RetentionRules atMost(long pictures) {
        return RetentionRules.forAll(new Retention(Optional.empty(), OptionalLong.of(pictures), OptionalLong.empty()));
    }

    private void endAfterAnHour(Duration pause) throws InterruptedException {
        assertThat(pause).isEqualTo(Duration.ofHours(1));
        throw new InterruptedException();
    }

    private void keep(String name) {
        byte[] picture = Pictures.bytes(name.hashCode(), 100);
        store.keep(new ImageName(name), Pictures.source(picture), Manifests.of(picture));
    }
}
