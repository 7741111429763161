package dev.gesso.adapter.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.archive.KeptPrompts;
import dev.gesso.core.archive.PromptRules;
import dev.gesso.core.archive.Retention;
import dev.gesso.core.archive.RetentionRules;
import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.core.settings.SettingsSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeepSettingsTest {

    private static final Retention QUARTER =
            new Retention(Optional.of(Duration.ofDays(90)), OptionalLong.of(1_000), OptionalLong.of(20_000_000_000L));

    @Test
    void keepsEverythingUnlessSet() {
        assertThat(read(Map.of())).isEqualTo(KeepSettings.USUAL);
    }

    @Test
    void readsEverySetting() {
        Map<String, String> all =
                Map.of("keep.prompts", "hashed", "keep.age", "90", "keep.count", "1000", "keep.bytes", "20GB");
        assertThat(read(all))
                .isEqualTo(new KeepSettings(PromptRules.forAll(KeptPrompts.HASHED), RetentionRules.forAll(QUARTER)));
    }

    @Test
    void givesAKeyWhatIsNotSetForItFromWhatHoldsForAll() {
        RetentionRules rules = read(Map.of(
                        "keep.age", "90", "keep.count", "1000", "keep.bytes", "20GB", "keep.keys.web.count", "5"))
                .retention();
        assertThat(rules.of(Optional.of("web")))
                .isEqualTo(new Retention(QUARTER.age(), OptionalLong.of(5), QUARTER.bytes()));
        assertThat(rules.of(Optional.of("shop"))).isEqualTo(QUARTER);
        assertThat(rules.of(Optional.empty())).isEqualTo(QUARTER);
    }

    @Test
    void givesAKeyPromptsOfItsOwn() {
        PromptRules rules = read(Map.of(
                        "keep.prompts", "hashed", "keep.keys.web.prompts", "none", "keep.keys.shop.age", "7"))
                .prompts();
        assertThat(rules.of(Optional.of("web"))).isEqualTo(KeptPrompts.NONE);
        assertThat(rules.of(Optional.of("shop"))).isEqualTo(KeptPrompts.HASHED);
        assertThat(rules.of(Optional.empty())).isEqualTo(KeptPrompts.HASHED);
    }

    @Test
    void saysHowMuchOfAKeysPromptsCanBeKept() {
        assertThatThrownBy(() -> read(Map.of("keep.keys.web.prompts", "half")))
                .hasMessageContaining("keep.keys.web.prompts must be one of 'whole', 'hashed', or 'none', not 'half'");
    }

    @Test
    void freesAKeyOfALimit() {
        RetentionRules rules = read(Map.of("keep.age", "90", "keep.keys.museum.age", "unlimited"))
                .retention();
        assertThat(rules.of(Optional.of("museum"))).isEqualTo(Retention.FOREVER);
    }

    @Test
    void isNotForEverWhereOneKeyHasALimit() {
        assertThat(read(Map.of("keep.keys.web.bytes", "1MB")).retention().isForever())
                .isFalse();
    }

    @Test
    void saysWhatALimitMayBe() {
        assertThatThrownBy(() -> read(Map.of("keep.keys.web.age", "soon")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(
                        "keep.keys.web.age must be a whole number from 1 to a million, or unlimited, not 'soon'");
    }

    @Test
    void refusesANameThatNoKeyCanHave() {
        assertThatThrownBy(() -> read(Map.of("keep.keys.Web.age", "7"))).isInstanceOf(SettingsException.class);
    }

    private static KeepSettings read(Map<String, String> values) {
        List<SettingsLayer> layers = List.of(SettingsLayer.ofFile("gesso.yaml", new TreeMap<>(values)));
        KeepNames names = KeepNames.in(layers);
        List<Setting<?>> known = new ArrayList<>(KeepSettings.ALL);
        known.addAll(names.settings());
        return KeepSettings.from(SettingsSource.of(layers, known), names);
    }
}
