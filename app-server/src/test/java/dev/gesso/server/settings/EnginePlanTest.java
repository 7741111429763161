package dev.gesso.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.catalog.Catalogs;
import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.KeyPlace;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.settings.SettingsLayer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

final class EnginePlanTest {

    private static final ModelName FLUX = new ModelName("flux");

    private final SequencedMap<String, String> settings = new LinkedHashMap<>(Map.of(
            "engines.near.url", "http://near.example",
            "engines.far.url", "http://far.example"));

    private EnginePlan plan() {
        return Reading.of(List.of(SettingsLayer.ofFile("test", settings)))
                .settings()
                .engines();
    }

    @Test
    void hasTheEmbeddedEngineDrawUnlessSet() {
        assertThat(plan()).isEqualTo(EnginePlan.EMBEDDED);
    }

    @Test
    void handsEverythingToTheEngineThatIsNamed() {
        settings.put("engine", "near");
        assertThat(plan().usual()).map(EngineSettings::url).contains("http://near.example");
    }

    @Test
    void knowsOpenAiWithoutBeingTold() {
        settings.put("engine", "openai");
        assertThat(plan().usual())
                .contains(EngineSettings.of(
                        "openai",
                        new EngineKind.OpenAi(),
                        "https://api.openai.com/v1",
                        new KeyPlace.Variable("OPENAI_API_KEY")));
    }

    @Test
    void handsAModelToTheEngineThatListsIt() {
        settings.put("engines.near.models.flux", "flux-dev.gguf");
        assertThat(plan().usual()).isEmpty();
        assertThat(plan().others().get(FLUX)).extracting(EngineSettings::name).isEqualTo("near");
    }

    @Test
    void refusesTwoEnginesForOneModel() {
        settings.put("engines.near.models.flux", "a");
        settings.put("engines.far.models.flux", "b");
        assertThatThrownBy(this::plan)
                .hasMessageContaining("engines.near.models.flux: engine far draws that model already");
    }

    @Test
    void letsTheUsualEngineDrawWhatOthersListToo() {
        settings.put("engine", "near");
        settings.put("engines.near.models.flux", "a");
        settings.put("engines.far.models.flux", "b");
        assertThat(plan().others()).isEmpty();
        assertThat(plan().named().get(FLUX)).extracting(EngineSettings::name).isEqualTo("near");
    }

    @Test
    void saysWhichEngineMayHaveBeenMeant() {
        settings.put("engine", "nera");
        assertThatThrownBy(this::plan).hasMessageContaining("engine: there is no engine nera; did you mean near?");
    }

    @Test
    void refusesSettingsOfTheEmbeddedEngine() {
        settings.put("engines.sketch.url", "http://a.example");
        assertThatThrownBy(this::plan).hasMessageContaining("there is no setting engines.sketch.url");
    }

    @Test
    void asksWhereAnEngineIs() {
        settings.put("engine", "sdcpp");
        assertThatThrownBy(this::plan).hasMessage("engines.sdcpp.url is missing: where is the engine?");
    }

    @Test
    void remarksOnKeysThatAreNotThere() {
        settings.put("engine", "near");
        settings.put("engines.near.key", "env:NEAR_KEY");
        assertThat(plan().remarks(Catalogs.shipped().models(), name -> ""))
                .containsExactly(
                        "engines.near.key: the variable NEAR_KEY is not set, so that no call can be sent there");
        assertThat(plan().remarks(Catalogs.shipped().models(), name -> "sk-near"))
                .isEmpty();
    }

    @Test
    void remarksOnModelsThatNobodyKnows() {
        settings.put("engines.near.models.flux", "flux-dev.gguf");
        settings.put("engines.near.models.team-pictures", "gpt-image-2");
        settings.put("engines.near.models.gpt-image-1", "flux-schnell.gguf");
        assertThat(plan().remarks(Catalogs.shipped().models(), name -> "set"))
                .containsExactly(
                        "engines.near.models.flux: no request for it is taken, as neither it nor flux-dev.gguf is"
                                + " a known model; add one to catalog.folder");
    }
}
