package dev.gesso.server.settings;

import java.util.List;
import java.util.stream.Stream;

/** Words with commas between. */
final class Words {

    private Words() {}

    static List<String> of(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
