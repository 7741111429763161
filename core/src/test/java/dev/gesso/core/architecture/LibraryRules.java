package dev.gesso.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What holds wherever somebody else's program is embedded: in the core and in every adapter. */
public final class LibraryRules {

    @ArchTest
    public static final ArchRule TIME_AND_ENVIRONMENT_COME_FROM_OUTSIDE = noClasses()
            .should(Conditions.callAnyOf(
                    "java.time.Instant.now",
                    "java.time.LocalDate.now",
                    "java.time.LocalDateTime.now",
                    "java.time.ZonedDateTime.now",
                    "java.lang.System.currentTimeMillis",
                    "java.lang.System.getenv",
                    "java.lang.System.getProperty",
                    "java.lang.Thread.sleep"))
            .because(
                    "a test must be able to say what time it is: take an InstantSource, or the value, in the constructor");

    @ArchTest
    public static final ArchRule CHANCE_COMES_FROM_A_SEED = noClasses()
            .should(Conditions.callAnyOf(
                    "java.lang.Math.random",
                    "java.util.UUID.randomUUID",
                    "java.util.Collections.shuffle",
                    "java.util.concurrent.ThreadLocalRandom.current",
                    "java.util.random.RandomGenerator.of",
                    "java.util.random.RandomGenerator.getDefault"))
            .because("the same request and seed give the same bytes: draw numbers from the generator that the seed"
                    + " started, and take names from a supplier in the constructor");

    @ArchTest
    public static final ArchRule NOBODY_KNOWS_AN_APP = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.gesso.cli..", "dev.gesso.server..", "dev.gesso.bench..")
            .because("the arrow runs from the apps to the adapters to the core: move what is shared into the core, or"
                    + " hand it in through a constructor");

    @ArchTest
    public static final ArchRule NOBODY_ENDS_THE_PROGRAM = noClasses()
            .should(Conditions.callAnyOf("java.lang.System.exit", "java.lang.Runtime.exit", "java.lang.Runtime.halt"))
            .because("the program belongs to whoever embeds us: throw, and let the main decide on the exit code");

    private LibraryRules() {}
}
