package dev.gesso.server;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import dev.gesso.core.architecture.AppRules;
import dev.gesso.core.architecture.HouseRules;

@AnalyzeClasses(packages = "dev.gesso.server", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests APPS = ArchTests.in(AppRules.class);
}
