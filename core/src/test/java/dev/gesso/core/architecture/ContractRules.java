package dev.gesso.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What holds between a module's classes and its tests; to be run on both together. */
public final class ContractRules {

    @ArchTest
    public static final ArchRule EVERY_ADAPTER_PASSES_THE_CONTRACT_OF_ITS_PORT = classes()
            .that(Contracts.standBehindAPort())
            .should(Contracts.passTheContract())
            // A module in which nothing stands behind a port is a good answer, and must stay watched.
            .allowEmptyShould(true)
            .because("whoever holds a port relies on its promises without knowing who is behind it");

    private ContractRules() {}
}
