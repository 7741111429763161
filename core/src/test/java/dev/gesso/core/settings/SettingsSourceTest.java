package dev.gesso.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsSourceTest {

    private static final Setting<String> ENGINE = new Setting<>("engine", SettingValue.text(), "sketch", "Who draws.");
    private static final Setting<Path> FOLDER = new Setting<>("catalog.folder", SettingValue.path(), "none", "Models.");
    private static final Setting<BigDecimal> MOST = new Setting<>("max-cost", SettingValue.dollars(), "none", "Most.");
    private static final Setting<Boolean> DEBUG = new Setting<>("debug", SettingValue.flag(), "false", "Traces.");
    private static final List<Setting<?>> KNOWN = List.of(ENGINE, FOLDER, MOST, DEBUG);

    @Test
    void namesASettingAfterItsPlace() {
        assertThat(FOLDER.variable()).isEqualTo("GESSO_CATALOG_FOLDER");
        assertThat(MOST.flag()).isEqualTo("--max-cost");
        assertThat(FOLDER.flag()).isEqualTo("--catalog-folder");
    }

    @Test
    void isEmptyWhereNothingIsSet() {
        assertThat(SettingsSource.of(List.of(), KNOWN).value(ENGINE)).isEmpty();
    }

    @Test
    void lastWordIsTheFirstLayers() {
        SettingsSource source = SettingsSource.of(
                List.of(
                        SettingsLayer.ofFlags(Map.of(ENGINE, "flag")),
                        SettingsLayer.ofEnvironment(Map.of("GESSO_ENGINE", "variable", "GESSO_MAX_COST", "1")),
                        file("near", "max-cost", "2", "debug", "true"),
                        file("far", "debug", "false", "catalog.folder", "models")),
                KNOWN);
        assertThat(source.value(ENGINE)).contains("flag");
        assertThat(source.value(MOST)).contains(BigDecimal.ONE);
        assertThat(source.value(DEBUG)).contains(true);
        assertThat(source.value(FOLDER)).contains(Path.of("models"));
    }

    @Test
    void leavesTheRestOfTheEnvironmentAlone() {
        SettingsLayer layer = SettingsLayer.ofEnvironment(Map.of("PATH", "/bin", "GESSO_ENGINE", "sketch"));
        assertThat(layer.values()).containsOnlyKeys("GESSO_ENGINE");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        List<SettingsLayer> layers = List.of(
                SettingsLayer.ofEnvironment(Map.of("GESSO_ENGIN", "sketch", "GESSO_DEBUG", "perhaps")),
                file("gesso.yaml", "max-cost", "-1", "catalogue.folder", "x"));
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> SettingsSource.of(layers, KNOWN))
                .satisfies(wrong -> assertThat(wrong.problems())
                        .containsExactly(
                                "the environment: GESSO_DEBUG must be true or false, not 'perhaps'",
                                "the environment: there is no setting GESSO_ENGIN; did you mean GESSO_ENGINE?",
                                "gesso.yaml: there is no setting catalogue.folder; did you mean catalog.folder?",
                                "gesso.yaml: max-cost must be a number of dollars such as 0.05, with nine decimal"
                                        + " places at most, not '-1'"));
    }

    @Test
    void saysInWhichLineOfAFileSomethingIsWrong() {
        SequencedMap<String, String> values = new LinkedHashMap<>(Map.of("debug", "maybe"));
        List<SettingsLayer> layers = List.of(SettingsLayer.ofFile("gesso.yaml", values, Map.of("debug", 7)));
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> SettingsSource.of(layers, KNOWN))
                .withMessageStartingWith("gesso.yaml:7: debug must be true or false");
    }

    @Test
    void tellsWhereAValueComesFrom() {
        SettingsSource source =
                SettingsSource.of(List.of(file("near", "debug", "true"), file("far", "debug", "false")), KNOWN);
        assertThat(source.held(DEBUG).orElseThrow().layer().origin()).isEqualTo("near");
        assertThat(source.held(MOST)).isEmpty();
    }

    @Test
    void showsNoSecret() {
        Setting<String> secret = new Setting<>("key", SettingValue.text().shownAs(text -> "…"), "none", "A key.");
        SettingsSource source = SettingsSource.of(List.of(file("near", "key", "sk-1")), List.of(secret));
        assertThat(source.held(secret).orElseThrow().text()).isEqualTo("…");
    }

    @Test
    void leavesOutWhatIsForAnother() {
        assertThat(file("near", "debug", "true", "server.port", "1")
                        .without(name -> name.startsWith("server."))
                        .values())
                .containsOnlyKeys("debug");
    }

    @Test
    void letsTwoKeysHaveOneVariable() {
        Setting<String> dot = new Setting<>("models.a.1", SettingValue.text(), "none", "One.");
        Setting<String> dash = new Setting<>("models.a-1", SettingValue.text(), "none", "Another.");
        SettingsSource source = SettingsSource.of(
                List.of(SettingsLayer.ofEnvironment(Map.of("GESSO_MODELS_A_1", "x"))), List.of(dot, dash));
        assertThat(source.value(dash)).contains("x");
    }

    @Test
    void judgesWhatAnotherLayerHidesToo() {
        List<SettingsLayer> layers = List.of(file("near", "debug", "true"), file("far", "debug", "maybe"));
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> SettingsSource.of(layers, KNOWN))
                .withMessageStartingWith("far: ");
    }

    @Test
    void listsTheSettingsWhereNoneIsNear() {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> SettingsSource.of(List.of(file("f", "colour-of-the-sky", "blue")), KNOWN))
                .withMessageContaining("there are catalog.folder, debug, engine, max-cost");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"0.05, true", "0, true", "1e9999999, false", "-0.01, false", "1.0000000001, false", "five, false"})
    void readsDollars(String text, boolean legal) {
        assertThat(SettingValue.dollars().reader().apply(text).isPresent()).isEqualTo(legal);
    }

    @Test
    void takesOnlyTheWordsOfAList() {
        SettingValue<String> word = SettingValue.word(List.of("auto", "none"));
        assertThat(word.reader().apply("none")).contains("none");
        assertThat(word.reader().apply("all")).isEmpty();
        assertThat(word.expected()).isEqualTo("one of 'auto' or 'none'");
    }

    private static SettingsLayer file(String origin, String... keysAndValues) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        for (int index = 0; index < keysAndValues.length; index += 2) {
            values.put(keysAndValues[index], keysAndValues[index + 1]);
        }
        return SettingsLayer.ofFile(origin, new TreeMap<>(values));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "123456789,123456789",
        "1KB,1000",
        "500MB,500000000",
        "20GB,20000000000",
        "999999TB,999999000000000000"
    })
    void readsNumbersOfBytes(String text, long bytes) {
        assertThat(SettingValue.bytes().reader().apply(text)).contains(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "GB", "1.5GB", "1gb", "1 GB", "1000000TB", "99999999999999999999"})
    void readsNothingElseForNumbersOfBytes(String text) {
        assertThat(SettingValue.bytes().reader().apply(text)).isEmpty();
    }
}
