package dev.gesso.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Random;
import java.util.SplittableRandom;

/** What holds for a module's tests, and between them and its classes; to be run on both together. */
public final class ContractRules {

    @ArchTest
    public static final ArchRule EVERY_ADAPTER_PASSES_THE_CONTRACT_OF_ITS_PORT = classes()
            .that(Contracts.standBehindAPort())
            .should(Contracts.passTheContract())
            // A module in which nothing stands behind a port is a good answer, and must stay watched.
            .allowEmptyShould(true)
            .because("whoever holds a port relies on its promises without knowing who is behind it");

    @ArchTest
    public static final ArchRule EVERY_TEST_CAN_BE_REPEATED = noClasses()
            .that(Contracts.areTests())
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callConstructor(SplittableRandom.class)
            .orShould(Conditions.callAnyOf(
                    "java.lang.Math.random",
                    "java.util.concurrent.ThreadLocalRandom.current",
                    "java.util.random.RandomGenerator.of",
                    "java.util.random.RandomGenerator.getDefault"))
            .because("a test that fails by chance tells nobody which numbers it failed with: start the generator from a"
                    + " seed");

    private ContractRules() {}
}
