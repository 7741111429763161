package dev.gesso.adapter.http;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.gesso.core.architecture.AdapterRules;
import dev.gesso.core.architecture.HouseRules;
import dev.gesso.core.architecture.LibraryRules;

@AnalyzeClasses(packages = "dev.gesso.adapter.http", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests LIBRARY = ArchTests.in(LibraryRules.class);

    @ArchTest
    static final ArchTests ADAPTERS = ArchTests.in(AdapterRules.class);

    @ArchTest
    static final ArchRule ONLY_THE_TRANSPORT_KNOWS_THE_CLIENT = noClasses()
            .that()
            .resideOutsideOfPackage("dev.gesso.adapter.http.transport")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.hc..")
            .because("a call must be recorded, played back and tested without a network: go through Transport");
}
