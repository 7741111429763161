package dev.gesso.adapter.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gesso.core.contract.ModelCatalogContract;
import dev.gesso.core.cost.Prices;
import dev.gesso.core.model.LifeCycle.Stage;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.port.ModelCatalog;
import dev.gesso.core.request.ModelName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Gesso's own models. */
final class JsonModelCatalogTest implements ModelCatalogContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final JsonModelCatalog catalog = JsonModelCatalog.shipped();

    static List<ModelProfile> profiles() {
        JsonModelCatalog catalog = JsonModelCatalog.shipped();
        return catalog.names().stream()
                .flatMap(name -> catalog.profile(name).stream())
                .toList();
    }

    @Override
    public ModelCatalog catalog() {
        return catalog;
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void holdsFactsThatGoTogether(ModelProfile profile) {
        assertThat(ProfileSense.problems(profile)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void saysInItsIndexWhatTheFilesSay(ModelProfile profile) {
        assertThat(catalog.entries())
                .as("models/index.json says something else of %s than its own file", profile.name())
                .filteredOn(entry -> entry.name().equals(profile.name()))
                .extracting(CatalogEntry::released, CatalogEntry::aliases)
                .containsExactly(tuple(profile.lifeCycle().released(), profile.aliases()));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void namesItsSources(ModelProfile profile) {
        assertThat(profile.sources()).isNotEmpty();
    }

    @Test
    void takesForUsualWhatIsActiveAndCountedAndPricedExactly() {
        ModelProfile usual = catalog.profile(catalog.usual()).orElseThrow();
        assertThat(usual.lifeCycle().stageOn(TODAY)).isEqualTo(Stage.ACTIVE);
        assertThat(usual.tokens().inputExact()).isTrue();
        assertThat(JsonPriceList.shipped()
                        .prices(usual.name(), TODAY)
                        .orElseThrow()
                        .prices())
                .isInstanceOf(Prices.PerToken.class);
    }

    @Test
    void readsAModelOnce() {
        ModelName name = catalog.usual();
        assertThat(catalog.profile(name).orElseThrow())
                .isSameAs(catalog.profile(name).orElseThrow());
    }

    /** The life cycle as of 2026-11-22, and the first day after the last shutdown. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            gpt-image-2.6-sunburst, 2026-11-22, ACTIVE
            gpt-image-2.6-flare,    2026-11-22, ACTIVE
            gpt-image-2.5-sunburst, 2026-11-22, ACTIVE
            gpt-image-2.5-flare,    2026-11-22, ACTIVE
            gpt-image-2,            2026-11-22, ACTIVE
            gpt-image-1.5,          2026-06-01, ACTIVE
            gpt-image-1.5,          2026-11-22, DEPRECATED
            gpt-image-1.5,          2026-12-01, SHUT_DOWN
            gpt-image-1-mini,       2026-11-30, DEPRECATED
            gpt-image-1-mini,       2026-12-01, SHUT_DOWN
            chatgpt-image-latest,   2026-11-30, DEPRECATED
            chatgpt-image-latest,   2026-12-01, SHUT_DOWN
            gpt-image-1,            2026-10-22, ACTIVE
            gpt-image-1,            2026-10-23, SHUT_DOWN
            dall-e-3,               2026-05-12, SHUT_DOWN
            dall-e-2,               2026-05-12, SHUT_DOWN
            """)
    void knowsWhereEveryModelStands(String name, LocalDate day, Stage stage) {
        assertThat(catalog.profile(new ModelName(name))
                        .orElseThrow()
                        .lifeCycle()
                        .stageOn(day))
                .isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            gpt-image-2-2026-04-21,            gpt-image-2
            gpt-image-2.5-flare-2026-09-08,    gpt-image-2.5-flare
            gpt-image-2.5-sunburst-2026-09-08, gpt-image-2.5-sunburst
            gpt-image-1.5-2025-12-16,          gpt-image-1.5
            """)
    void knowsDatedSnapshots(String snapshot, String model) {
        assertThat(catalog.profile(new ModelName(snapshot)).map(ModelProfile::name))
                .isEqualTo(Optional.of(new ModelName(model)));
    }
}
