package dev.gesso.core.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.model.EngineLimits;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.port.ModelCatalog;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.rule.Verdict;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A model that an engine puts in another's place is the one whose rules and prices apply. */
class AliasTest {

    private static final RawRequest RETIRED = Requests.generation(Profiles.retired());

    private final CheckRequest checks = new CheckRequest(
            new Catalog(List.of(Profiles.free(), Profiles.retired())),
            InstantSource.fixed(Profiles.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC)));

    @Test
    void isNotThereWhereNobodyPutsOne() {
        assertThat(checks.check(RETIRED, Engines.HOSTED)).isInstanceOf(Verdict.Failed.class);
    }

    @Test
    void isJudgedByTheModelThatWillDraw() {
        EngineTraits engine =
                aliasing(Profiles.retired().name(), Profiles.free().name());
        assertThat(checks.check(RETIRED, engine))
                .isInstanceOfSatisfying(
                        Verdict.Passed.class,
                        passed -> assertThat(passed.request().profile()).isEqualTo(Profiles.free()));
    }

    @Test
    void isJudgedByTheModelThatWasAskedWhereTheOtherIsADeployment() {
        EngineTraits engine = aliasing(Profiles.free().name(), new ModelName("our-deployment"));
        assertThat(checks.check(Requests.generation(Profiles.free()), engine))
                .isInstanceOfSatisfying(
                        Verdict.Passed.class,
                        passed -> assertThat(passed.request().profile()).isEqualTo(Profiles.free()));
    }

    private static EngineTraits aliasing(ModelName asked, ModelName used) {
        return new EngineTraits("aliasing", false, Set.of(), false, EngineLimits.NONE, Map.of(asked, used));
    }

    private record Catalog(List<ModelProfile> profiles) implements ModelCatalog {
        @Override
        public Optional<ModelProfile> profile(ModelName name) {
            return profiles.stream().filter(each -> each.name().equals(name)).findFirst();
        }

        @Override
        public List<ModelName> names() {
            return profiles.stream().map(ModelProfile::name).toList();
        }

        @Override
        public ModelName usual() {
            return names().getFirst();
        }
    }
}
