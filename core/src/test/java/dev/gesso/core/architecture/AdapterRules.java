package dev.gesso.core.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What holds in every adapter. */
public final class AdapterRules {

    @ArchTest
    public static final ArchRule ADAPTERS_COME_THROUGH_THE_PORT_DOOR = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.gesso.core.usecase..")
            .because(
                    "use cases call adapters, never the other way round: implement a port, and let the use case call it");

    @ArchTest
    public static final ArchRule ADAPTERS_DO_NOT_KNOW_EACH_OTHER = classes()
            .should(Conditions.notDependOnAnotherAdapter())
            .because("each adapter can be left out or replaced alone: meet at a port, or move what both need into the"
                    + " core");

    @ArchTest
    public static final ArchRule GUICE_IS_KNOWN_TO_MODULES_ONLY = noClasses()
            .that(not(belongTo(nameMatching(".*Modules?"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.inject..")
            .because("who embeds an adapter pays for no Guice: construct the object in the entry point, and bind that"
                    + " in the adapter's …Module");

    private AdapterRules() {}
}
