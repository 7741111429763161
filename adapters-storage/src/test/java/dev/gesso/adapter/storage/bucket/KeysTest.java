package dev.gesso.adapter.storage.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.archive.ImageName;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    private static final Keys KEYS = new Keys("of/gesso/");

    /** With many hyphens, also at the end and beside each other. */
    private static List<ImageName> names() {
        Random chance = new Random(20261125);
        return Stream.generate(() -> chance.ints(1 + chance.nextInt(6), 0, 4)
                        .mapToObj(letter -> "a0--".substring(letter, letter + 1))
                        .collect(Collectors.joining()))
                .flatMap(text -> ImageName.parse(text).stream())
                .limit(2_000)
                .toList();
    }

    @Test
    void haveTheOrderOfNames() {
        assertThat(names().stream().sorted().map(KEYS::picture)).isSorted();
    }

    @Test
    void tellTheNameAgain() {
        assertThat(names())
                .allSatisfy(name -> assertThat(KEYS.nameIn(KEYS.picture(name))).contains(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "of/gesso/pictures/",
                "of/gesso/pictures/a/b",
                "of/gesso/pictures/a-b",
                "of/gesso/pictures/a-/b/c",
                "of/gesso/pictures/a!",
                "of/gesso/pictures/My notes",
                "of/others/pictures/a"
            })
    void takeNoOtherObjectForAManifest(String key) {
        assertThat(KEYS.nameIn(key)).isEmpty();
    }
}
