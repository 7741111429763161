package dev.gesso.core.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What holds inside the core. */
public final class CoreRules {

    private static final String[] TOPICS = {
        "dev.gesso.core.archive..",
        "dev.gesso.core.cost..",
        "dev.gesso.core.image..",
        "dev.gesso.core.model..",
        "dev.gesso.core.request..",
        "dev.gesso.core.rule..",
        "dev.gesso.core.text.."
    };

    @ArchTest
    public static final ArchRule THE_CORE_KNOWS_ONLY_THE_JDK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("dev.gesso.core..", "java..", "org.jspecify.annotations..", "jakarta.inject..")
            .because("who embeds the core gets no library with it: put the library into an adapter, behind a port of"
                    + " dev.gesso.core.port");

    @ArchTest
    public static final ArchRule TOPICS_LIE_BELOW_THE_DOORS = noClasses()
            .that()
            .resideInAnyPackage(TOPICS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.gesso.core.port..", "dev.gesso.core.usecase..", "dev.gesso.core.settings..")
            .because("facts are handed in, not fetched: let the use case ask the port and pass on what it answers");

    @ArchTest
    public static final ArchRule NOTHING_IN_THE_CORE_KNOWS_A_USE_CASE = noClasses()
            .that()
            .resideOutsideOfPackage("dev.gesso.core.usecase..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.gesso.core.usecase..")
            .because("use cases are where callers come in: move what is needed below them, into its topic");

    @ArchTest
    public static final ArchRule DOMAIN_DATA_IS_DATA = classes()
            .that()
            .resideInAnyPackage(TOPICS)
            .should(Conditions.beDataOrFinal())
            .because("values do not change behind a reader's back: make it a record, an enum or a sealed interface, or"
                    + " a final class whose methods return new values");

    @ArchTest
    public static final ArchRule NOTHING_IN_THE_CORE_HAS_SETTERS = noMethods()
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("values do not change behind a reader's back: return a changed copy");

    @ArchTest
    public static final ArchRule NO_RULE_NAMES_A_MODEL = noClasses()
            .that()
            .resideInAPackage("dev.gesso.core.rule..")
            .and()
            .doNotHaveSimpleName("RequestReader")
            .should(Conditions.callAnyOf(
                    "dev.gesso.core.request.ModelName.<init>", "dev.gesso.core.request.ModelName.equals"))
            .because("a new model is a file, not a change of the rules: add a component to ModelProfile and ask that");

    @ArchTest
    public static final ArchRule PORTS_FAIL_BY_THEIR_OWN_EXCEPTION = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("dev.gesso.core.port..")
            .should()
            .declareThrowableOfType(resideOutsideOfPackage("dev.gesso.core.port"))
            .because("each port fails by its own unchecked exception, which carries a sealed failure: translate the"
                    + " technology's exception in one method of the adapter");

    private CoreRules() {}
}
