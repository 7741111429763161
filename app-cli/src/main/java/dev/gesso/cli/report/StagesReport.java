package dev.gesso.cli.report;

import java.util.SequencedMap;

/** What each stage of an engine made of a request. */
public final class StagesReport {

    private StagesReport() {}

    /** One object with a field for each stage. */
    public static String json(SequencedMap<String, String> stages) {
        return JsonPage.of(page -> stages.forEach(page::json));
    }
}
