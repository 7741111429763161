package dev.gesso.adapter.sketch.plan.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RelationKindTest {

    @Test
    void idsAreWordsJoinedByHyphens() {
        assertThat(RelationKind.IN_FRONT_OF.id()).isEqualTo("in-front-of");
    }

    @Test
    void noPhraseNamesTwoRelations() {
        List<String> phrases = Stream.concat(
                        Arrays.stream(RelationKind.values()).map(RelationKind::phrases),
                        Arrays.stream(Passive.values()).map(Passive::phrases))
                .flatMap(List::stream)
                .toList();

        assertThat(phrases).doesNotHaveDuplicates();
    }

    @Test
    void onlyDeedsNeedADoer() {
        assertThat(RelationKind.RIDING.isDeed()).isTrue();
        assertThat(RelationKind.BEHIND.isDeed()).isFalse();
    }
}
