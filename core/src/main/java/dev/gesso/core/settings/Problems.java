package dev.gesso.core.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is wrong with settings, so that all of it is told at once. For one thread. */
public final class Problems {

    private final List<String> found = new ArrayList<>();

    /** One sentence, with the name and the way out. */
    public void add(String problem) {
        found.add(problem);
    }

    /** Reads something; empty where it cannot be read, which is then among the problems. */
    public <T> Optional<T> collect(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (SettingsException wrong) {
            found.addAll(wrong.problems());
            return Optional.empty();
        }
    }

    public List<String> found() {
        return List.copyOf(found);
    }

    /**
     * Lets pass what has no problems.
     *
     * @throws SettingsException where there are some
     */
    public void raise() {
        if (!found.isEmpty()) {
            throw new SettingsException(found);
        }
    }
}
