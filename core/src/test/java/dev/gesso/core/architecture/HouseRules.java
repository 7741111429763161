package dev.gesso.core.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.BRIDGE;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What holds in every module. */
public final class HouseRules {

    @ArchTest
    public static final ArchRule THE_DRAWING_IS_TRUE = classes()
            .should(Drawing.adheredTo())
            .because("docs/architecture.puml says who may know whom: turn the dependency round, move the class, or,"
                    + " if the house really changes, draw the new box or arrow and say why in docs/adr");

    @ArchTest
    public static final ArchRule PACKAGES_FORM_NO_CYCLES = slices().matching("dev.gesso.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that need each other are one package: move the class both need to the lower one");

    @ArchTest
    public static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .should(Conditions.lieInAPackageAnnotatedWith("org.jspecify.annotations.NullMarked"))
            .because("null is checked by the compiler only there: add a package-info.java with @NullMarked and a"
                    + " sentence on what the package is for");

    @ArchTest
    public static final ArchRule PUBLIC_CLASSES_ARE_FINAL = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .doNotHaveModifier(ABSTRACT)
            .should()
            .haveModifier(FINAL)
            .because("nothing here is made to be inherited from: make it final, and share by composition");

    @ArchTest
    public static final ArchRule NOBODY_THROWS_THE_GENERAL_EXCEPTION =
            NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.because(
                    "whoever catches it cannot tell what failed: throw the port's own exception with its failure, or, for a"
                            + " bug, IllegalArgumentException or IllegalStateException");

    @ArchTest
    public static final ArchRule NOBODY_DECLARES_THE_GENERAL_EXCEPTION = noMethods()
            .that()
            .doNotHaveModifier(BRIDGE)
            .should()
            .declareThrowableOfType(Exception.class)
            .orShould()
            .declareThrowableOfType(Throwable.class)
            .because("whoever calls it would have to catch everything: declare what it really throws");

    @ArchTest
    public static final ArchRule ONLY_THE_CONSOLE_PRINTS = noClasses()
            .that()
            .haveNameNotMatching("dev\\.gesso\\.(cli|server)\\.Console")
            .should(ACCESS_STANDARD_STREAMS)
            .because("standard output carries data that other programs read: return a value, and let"
                    + " the app's Console print it");

    @ArchTest
    public static final ArchRule NOBODY_LOGS_BY_ITSELF = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..", "org.slf4j..")
            .because("a library that logs by itself surprises whoever embeds it: return what is worth knowing");

    @ArchTest
    public static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because(
            "an object is whole when its constructor ends: put @Inject on the constructor");

    @ArchTest
    public static final ArchRule GUICE_MODULES_ONLY_WIRE = noClasses()
            .that()
            .areAssignableTo("com.google.inject.Module")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.net..", "dev.gesso.core.settings..")
                    .or(name("java.nio.file.Files")))
            // A module of the house without Guice is a good answer, and must stay watched.
            .allowEmptyShould(true)
            .because("what is started is chosen before anything is injected: read and choose first, and hand the Guice"
                    + " module its values in the constructor");

    private HouseRules() {}
}
