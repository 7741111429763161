package dev.gesso.core.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What holds in every app. */
public final class AppRules {

    @ArchTest
    public static final ArchRule APPS_COME_THROUGH_THE_ENTRY_POINTS = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("dev.gesso.adapter.*.*..")
                    .and(not(resideInAPackage("dev.gesso.adapter.*.settings"))))
            .because("the stages inside an adapter may change any day: use what lies directly in dev.gesso.adapter.X,"
                    + " its entry point and module, or in its settings, or widen that");

    @ArchTest
    public static final ArchRule GUICE_IS_KNOWN_TO_MODULES_AND_THE_MAIN = noClasses()
            .that(not(belongTo(nameMatching(".*(Modules?|\\.Main)"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.inject..")
            .because(
                    "an injector that is handed round hides who needs what: ask for it in the constructor, and let Main"
                            + " fetch the one root object");

    private AppRules() {}
}
