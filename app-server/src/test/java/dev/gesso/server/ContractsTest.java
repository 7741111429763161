package dev.gesso.server;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import dev.gesso.core.architecture.ContractRules;

/** Looks at the tests as well: it asks them whether they hold every adapter to its contract. */
@AnalyzeClasses(packages = "dev.gesso.server")
final class ContractsTest {

    @ArchTest
    static final ArchTests CONTRACTS = ArchTests.in(ContractRules.class);
}
