package dev.gesso.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.model.LifeCycle;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.port.ModelCatalog;
import dev.gesso.core.request.ModelName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link ModelCatalog} keeps. */
public interface ModelCatalogContract {

    ModelCatalog catalog();

    @Test
    default void knowsEveryModelThatItNames() {
        assertThat(catalog().names())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(catalog().profile(name).map(ModelProfile::name))
                        .contains(name));
    }

    @Test
    default void findsAModelByItsAliases() {
        assertThat(profiles())
                .allSatisfy(profile -> assertThat(profile.aliases())
                        .allSatisfy(
                                alias -> assertThat(catalog().profile(alias)).contains(profile)));
    }

    @Test
    default void leavesAliasesOutOfTheNames() {
        assertThat(profiles())
                .allSatisfy(profile -> assertThat(profile.aliases())
                        .allSatisfy(alias -> assertThat(catalog().names()).doesNotContain(alias)));
    }

    @Test
    default void namesTheNewestFirst() {
        assertThat(profiles().stream()
                        .map(ModelProfile::lifeCycle)
                        .map(LifeCycle::released)
                        .toList()
                        .reversed())
                .isSorted();
    }

    @Test
    default void answersWithNothingForAModelThatItDoesNotKnow() {
        assertThat(catalog().profile(new ModelName("no-such-model"))).isEmpty();
        assertThat(catalog().profile(new ModelName(""))).isEmpty();
        assertThat(catalog().profile(new ModelName("../" + catalog().usual()))).isEmpty();
    }

    @Test
    default void knowsTheUsualModel() {
        assertThat(catalog().names()).contains(catalog().usual());
    }

    private List<ModelProfile> profiles() {
        return catalog().names().stream()
                .map(catalog()::profile)
                .flatMap(Optional::stream)
                .toList();
    }
}
