package dev.gesso.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class KeptPromptsTest {

    private static final SequencedMap<String, String> ASKED =
            new LinkedHashMap<>(Map.of("prompt", "abc", "size", "1024x1024"));

    @Test
    void keepsEveryWord() {
        assertThat(KeptPrompts.WHOLE.of(ASKED)).isEqualTo(ASKED);
    }

    /** The hash of "abc" is an example of FIPS 180-4. */
    @Test
    void keepsAHashAndNoWord() {
        assertThat(KeptPrompts.HASHED.of(ASKED))
                .containsEntry("size", "1024x1024")
                .containsEntry("prompt", "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void keepsNothing() {
        assertThat(KeptPrompts.NONE.of(ASKED)).isEqualTo(Map.of("size", "1024x1024"));
        assertThat(KeptPrompts.NONE.of("abc")).isEmpty();
    }

    @Test
    void hasAWordForEachWay() {
        assertThat(KeptPrompts.words()).containsExactly("whole", "hashed", "none");
        assertThat(KeptPrompts.named("hashed")).isEqualTo(KeptPrompts.HASHED);
    }
}
