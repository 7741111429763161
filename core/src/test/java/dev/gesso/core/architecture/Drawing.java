package dev.gesso.core.architecture;

import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The drawing in {@code docs/architecture.puml}, from whatever module a test runs in. */
final class Drawing {

    private static final Path PLACE = Path.of("docs", "architecture.puml");

    private Drawing() {}

    static ArchCondition<JavaClass> adheredTo() {
        return adhereToPlantUmlDiagram(find(), consideringOnlyDependenciesInAnyPackage("dev.gesso.."));
    }

    private static Path find() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(PLACE))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(PLACE + " is in no folder above this one"));
    }
}
