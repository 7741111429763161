package dev.gesso.adapter.settings;

import dev.gesso.core.settings.Problems;
import dev.gesso.core.settings.SettingsLayer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The files in which settings are looked for: in the working folder, then in the user's configuration folder. */
public final class SettingsFiles {

    private static final String NAME = "gesso.yaml";

    private final Path folder;
    private final Path home;
    private final UnaryOperator<String> variables;

    private SettingsFiles(Path folder, Path home, UnaryOperator<String> variables) {
        this.folder = folder;
        this.home = home;
        this.variables = variables;
    }

    /**
     * Those of a program.
     *
     * @param folder in which it works
     * @param home the user's own folder
     * @param variables of the environment by their names; nothing for what is not there
     */
    public static SettingsFiles of(Path folder, Path home, UnaryOperator<String> variables) {
        return new SettingsFiles(folder, home, variables);
    }

    /**
     * The user's own folder: what the environment says, as shells have it, or else what the system knows.
     *
     * @param variables of the environment by their names; nothing for what is not there
     */
    public static Path home(UnaryOperator<String> variables, Path known) {
        Path said = Path.of(variables.apply("HOME"));
        return said.isAbsolute() ? said : known;
    }

    /** Where files may lie, the one that has the last word first; they need not be there. */
    public List<Path> places() {
        return Stream.of(near(), userFolder("XDG_CONFIG_HOME", ".config").resolve(NAME))
                .distinct()
                .toList();
    }

    /** Reads those that are there, as a layer each; one that cannot be read is among the problems. */
    public List<SettingsLayer> layers(Problems problems) {
        return places().stream()
                .filter(Files::exists)
                .map(file -> problems.collect(() -> YamlFile.read(file, shown(file))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A path as a person writes it: from the working folder, with {@code ~/} for the user's own. */
    public Path path(String text) {
        return text.startsWith("~/") ? home.resolve(text.substring(2)) : folder.resolve(text);
    }

    /** Where pictures are kept unless a setting says otherwise. */
    public Path pictures() {
        return userFolder("XDG_DATA_HOME", ".local/share").resolve("images");
    }

    private Path near() {
        return folder.resolve(NAME);
    }

    /** The XDG specification 0.8 tells to ignore paths that are not absolute. */
    private Path userFolder(String variable, String usual) {
        Path named = Path.of(variables.apply(variable));
        return (named.isAbsolute() ? named : home.resolve(usual)).resolve("gesso");
    }

    private String shown(Path file) {
        return file.equals(near()) ? "./" + NAME : file.toString();
    }
}
