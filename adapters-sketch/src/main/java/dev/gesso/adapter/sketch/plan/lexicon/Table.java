package dev.gesso.adapter.sketch.plan.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

/** A shipped table: lines of fields between tabs; lines that begin with # are for people. */
final class Table {

    private Table() {}

    static List<List<String>> rows(String name) {
        try (InputStream file = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(file) : file;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The shipped table " + name + " cannot be read", unreadable);
        }
    }

    /** By hand, because regular expressions are slow in a program that has just begun. */
    private static List<String> split(String phrases) {
        List<String> found = new ArrayList<>();
        int from = 0;
        for (int comma = phrases.indexOf(", "); comma >= 0; comma = phrases.indexOf(", ", from)) {
            found.add(phrases.substring(from, comma));
            from = comma + 2;
        }
        found.add(phrases.substring(from));
        return found;
    }

    /** Hands over the value and the phrases of each line. */
    static void phrases(String name, BiConsumer<String, List<String>> valueAndPhrases) {
        for (List<String> row : rows(name)) {
            valueAndPhrases.accept(row.getFirst(), split(row.get(1)));
        }
    }
}
