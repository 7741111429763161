package dev.gesso.adapter.settings;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import dev.gesso.core.architecture.AdapterRules;
import dev.gesso.core.architecture.HouseRules;
import dev.gesso.core.architecture.LibraryRules;

@AnalyzeClasses(packages = "dev.gesso.adapter.settings", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests LIBRARY = ArchTests.in(LibraryRules.class);

    @ArchTest
    static final ArchTests ADAPTERS = ArchTests.in(AdapterRules.class);
}
