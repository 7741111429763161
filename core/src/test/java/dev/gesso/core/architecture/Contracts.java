package dev.gesso.core.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Which class stands behind which port, and which test holds it to that port's contract. */
final class Contracts {

    private static final String PORTS = "dev.gesso.core.port";
    private static final String CONTRACTS = "dev.gesso.core.contract.";

    private Contracts() {}

    static DescribedPredicate<JavaClass> areTests() {
        return DescribedPredicate.describe("are tests", Contracts::isTest);
    }

    static DescribedPredicate<JavaClass> standBehindAPort() {
        return DescribedPredicate.describe(
                "stand behind a port",
                type -> isConcrete(type)
                        && !isTest(type)
                        && ports(type).findAny().isPresent());
    }

    static ArchCondition<JavaClass> passTheContract() {
        return new ArchCondition<>("pass the contract of their port") {
            @Override
            public void check(JavaClass adapter, ConditionEvents events) {
                ports(adapter)
                        .filter(port -> !isHeldTo(port, adapter))
                        .forEach(port -> events.add(SimpleConditionEvent.violated(adapter, missing(port, adapter))));
            }
        };
    }

    private static String missing(JavaClass port, JavaClass adapter) {
        String contract = port.getSimpleName() + "Contract";
        String test = adapter.getSimpleName() + "Test";
        return "%s implements %s, but no test of its module that implements %s uses it: write src/test/java/%s/%s.java,"
                        .formatted(
                                adapter.getName(),
                                port.getSimpleName(),
                                CONTRACTS + contract,
                                adapter.getPackageName().replace('.', '/'),
                                test)
                + " a class %s implements %s that hands out a %s".formatted(test, contract, adapter.getSimpleName());
    }

    private static boolean isHeldTo(JavaClass port, JavaClass adapter) {
        String contract = CONTRACTS + port.getSimpleName() + "Contract";
        return adapter.getDirectDependenciesToSelf().stream()
                .map(dependency -> outermost(dependency.getOriginClass()))
                .anyMatch(test -> test.isAssignableTo(contract));
    }

    /** The ports among a class's interfaces: not the sealed answers and failures beside them, nor what listens to them. */
    private static Stream<JavaClass> ports(JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .filter(port -> port.getPackageName().equals(PORTS))
                .filter(port -> !port.getSimpleName().endsWith("Listener"))
                .filter(port -> port.isTopLevelClass() && !port.reflect().isSealed());
    }

    private static boolean isConcrete(JavaClass type) {
        return !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    private static boolean isTest(JavaClass type) {
        return type.getSource()
                .map(source -> source.getUri().toString())
                .filter(place -> place.contains("/test-classes/") || place.contains("-tests.jar"))
                .isPresent();
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Contracts::outermost).orElse(type);
    }
}
