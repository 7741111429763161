package dev.gesso.core.settings;

import java.util.List;

/** Settings cannot be used; says everything that is wrong with them. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    public SettingsException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** One sentence each, with the place, the name and the way out. */
    public List<String> problems() {
        return problems;
    }
}
