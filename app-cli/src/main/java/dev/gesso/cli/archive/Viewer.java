package dev.gesso.cli.archive;

import dev.gesso.cli.terminal.Surroundings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program by which a desktop shows pictures. */
public final class Viewer {

    private static final Pattern BETWEEN_FOLDERS = Pattern.compile(Pattern.quote(File.pathSeparator));

    private final Surroundings surroundings;

    public Viewer(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Whether there is one, and it was started; it goes on by itself. */
    public boolean shows(Path picture) {
        return program().filter(program -> starts(program, picture)).isPresent();
    }

    /** On Linux {@code xdg-open} where there is a screen: without one it would take over the terminal. */
    private Optional<Path> program() {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        boolean screen = surroundings.says("DISPLAY") || surroundings.says("WAYLAND_DISPLAY");
        String name = mac ? "open" : "xdg-open";
        return mac || screen
                ? folders()
                        .map(folder -> folder.resolve(name))
                        .filter(Files::isExecutable)
                        .findFirst()
                : Optional.empty();
    }

    private Stream<Path> folders() {
        return BETWEEN_FOLDERS
                .splitAsStream(surroundings.variable("PATH"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }

    private static boolean starts(Path program, Path picture) {
        try {
            new ProcessBuilder(List.of(program.toString(), picture.toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException cannotBeStarted) {
            return false;
        }
    }
}
