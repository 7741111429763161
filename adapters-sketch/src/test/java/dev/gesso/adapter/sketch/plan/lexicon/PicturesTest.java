package dev.gesso.adapter.sketch.plan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PicturesTest {

    private static final String DOG = "1f415";
    private static final String TEACHER = "1f9d1-200d-1f3eb";
    private static final String TOP_HAT = "1f3a9";

    private final Pictures pictures = new Pictures(Table.rows("labels.tsv.gz"));

    @Test
    void knowsWhoIsAlive() {
        assertThat(pictures.isAlive(DOG)).isTrue();
        assertThat(pictures.isAlive(TEACHER)).isTrue();
        assertThat(pictures.isAlive(TOP_HAT)).isFalse();
    }

    @Test
    void knowsWhatIsWorn() {
        assertThat(pictures.isWorn(TOP_HAT)).isTrue();
        assertThat(pictures.isWorn(DOG)).isFalse();
    }

    @Test
    void findsTheWomanAndTheMan() {
        assertThat(pictures.gendered(TEACHER, true)).contains("1f469-200d-1f3eb");
        assertThat(pictures.gendered("1f575", false)).contains("1f575-200d-2642");
        assertThat(pictures.gendered("1f385", true)).isEmpty();
    }
}
