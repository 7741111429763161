package dev.gesso.adapter.sketch.art;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PackTest {

    @ParameterizedTest
    @EnumSource
    void holdsADrawingForEveryIdOfItsIndex(ArtSet set) {
        Pack pack = Pack.open(set);
        Set<String> ids = pack.ids();
        assertThat(ids)
                .hasSizeGreaterThan(1500)
                .allSatisfy(id -> assertThat(id).matches("[0-9a-f]{2,5}(-[0-9a-f]{2,5})*"));
        assertThat(ids.stream().filter(id -> id.endsWith("8")).map(pack::body))
                .allSatisfy(body -> assertThat(body)
                        .hasValueSatisfying(
                                text -> assertThat(text).startsWith("<").endsWith(">")));
    }

    @ParameterizedTest
    @EnumSource
    void holdsNothingThatReachesOut(ArtSet set) {
        Pack pack = Pack.open(set);
        assertThat(pack.ids().stream()
                        .filter(id -> id.endsWith("5"))
                        .map(id -> pack.body(id).orElseThrow()))
                .noneMatch(body -> body.matches("(?s).*(<script|<image|<text|https?:|file:|<foreignObject).*"));
    }
}
