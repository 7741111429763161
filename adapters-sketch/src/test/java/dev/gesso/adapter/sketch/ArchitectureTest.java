package dev.gesso.adapter.sketch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.gesso.core.architecture.AdapterRules;
import dev.gesso.core.architecture.HouseRules;
import dev.gesso.core.architecture.LibraryRules;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.security.SecureRandom;
import java.util.Random;
import java.util.SplittableRandom;

@AnalyzeClasses(packages = "dev.gesso.adapter.sketch", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests LIBRARY = ArchTests.in(LibraryRules.class);

    @ArchTest
    static final ArchTests ADAPTERS = ArchTests.in(AdapterRules.class);

    @ArchTest
    static final ArchRule PICTURES_COME_FROM_THE_SEED_ALONE = noClasses()
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callConstructor(SplittableRandom.class)
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(SecureRandom.class)
            .because("the same request and seed give the same bytes: start the generator from the seed");

    @ArchTest
    static final ArchRule NO_PICTURE_DEPENDS_ON_THE_MACHINE = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Font.class, GraphicsEnvironment.class, Toolkit.class)
            .because("every machine has other fonts and screens: take letters from the fonts that we ship");
}
