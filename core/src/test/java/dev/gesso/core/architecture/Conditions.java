package dev.gesso.core.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions that ArchUnit has no words for. */
final class Conditions {

    private static final String ADAPTERS = "dev.gesso.adapter.";

    private Conditions() {}

    /** Calls, or refers to, one of the given methods; each is {@code package.Class.method}. */
    static ArchCondition<JavaClass> callAnyOf(String... methods) {
        Set<String> forbidden = Set.of(methods);
        return ArchConditions.accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                "call " + String.join(" or ", methods), access -> forbidden.contains(nameOf(access))));
    }

    private static String nameOf(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }

    static ArchCondition<JavaClass> lieInAPackageAnnotatedWith(String annotation) {
        return condition(
                "lie in a package annotated with @" + annotation,
                type -> type.getPackage().isAnnotatedWith(annotation)
                        ? Stream.empty()
                        : Stream.of("%s lies in %s, which is not".formatted(type.getName(), type.getPackageName())));
    }

    static ArchCondition<JavaClass> beDataOrFinal() {
        return condition(
                "be records, enums, interfaces or final classes",
                type -> isDataOrFinal(type) ? Stream.empty() : Stream.of(type.getName() + " is none of them"));
    }

    private static boolean isDataOrFinal(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.isInterface()
                || type.isAnonymousClass()
                || type.getModifiers().contains(JavaModifier.FINAL);
    }

    static ArchCondition<JavaClass> notDependOnAnotherAdapter() {
        return condition(
                "not depend on another adapter",
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getName().startsWith(ADAPTERS))
                        .filter(dependency ->
                                !adapter(dependency.getTargetClass()).equals(adapter(type)))
                        .map(dependency -> dependency.getDescription()));
    }

    /** {@code catalog} for a class of {@code dev.gesso.adapter.catalog.token}. */
    private static String adapter(JavaClass type) {
        return type.getPackageName().substring(ADAPTERS.length()).split("\\.", 2)[0];
    }

    private static ArchCondition<JavaClass> condition(String description, Function<JavaClass, Stream<String>> faults) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.apply(type).forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
            }
        };
    }
}
