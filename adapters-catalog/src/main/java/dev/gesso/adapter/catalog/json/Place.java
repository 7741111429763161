package dev.gesso.adapter.catalog.json;

import java.util.function.Consumer;

/** A place in a file. What is wrong there is told with the file's name and the way through its fields. */
public final class Place {

    private final String file;
    private final String path;
    private final Consumer<String> problems;

    private Place(String file, String path, Consumer<String> problems) {
        this.file = file;
        this.path = path;
        this.problems = problems;
    }

    /** The whole of a file. */
    public static Place of(String file, Consumer<String> problems) {
        return new Place(file, "", problems);
    }

    public Place member(String name) {
        return new Place(file, path.isEmpty() ? name : path + "." + name, problems);
    }

    Place item(int index) {
        return new Place(file, path + "[" + index + "]", problems);
    }

    /** The same, where what is wrong has been told already. */
    Place unheard() {
        return new Place(file, path, problem -> {});
    }

    /** Tells what is wrong, in words that follow the name of the place: {@code is missing}. */
    public void wrong(String what) {
        problems.accept(file + ": " + (path.isEmpty() ? "it" : path) + " " + what);
    }
}
