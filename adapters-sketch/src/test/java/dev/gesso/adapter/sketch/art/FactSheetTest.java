package dev.gesso.adapter.sketch.art;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FactSheetTest {

    private final FactSheet sheet = FactSheet.beside(FactSheetTest.class, "facts.txt");

    @Test
    void readsTheFactsOfALine() {
        assertThat(sheet.of("1f408").values()).isEqualTo(Map.of("size", ".5", "coat", "ffbf2e"));
    }

    @Test
    void letsTheLaterKeyOverrideTheEarlier() {
        Facts together = sheet.of("[animal]", "1f408");
        assertThat(together.number("size")).hasValue(0.5);
        assertThat(together.text("looks")).contains("left");
    }

    @Test
    void knowsNothingOfOthers() {
        assertThat(sheet.of("1f409").values()).isEmpty();
        assertThat(sheet.of("#").values()).isEmpty();
    }

    @Test
    void readsColoursAndConstants() {
        Facts facts = new Facts(Map.of("coat", "ffbf2e", "legs", "bare", "only", "flat"));
        assertThat(facts.colour("coat")).hasValue(0xffbf2e);
        assertThat(facts.colour("legs")).isEmpty();
        assertThat(facts.constant("only", ArtSet.ILLUSTRATED)).isEqualTo(ArtSet.FLAT);
        assertThat(facts.constant("missing", ArtSet.ILLUSTRATED)).isEqualTo(ArtSet.ILLUSTRATED);
        assertThat(facts.text("missing")).isEqualTo(Optional.empty());
    }
}
