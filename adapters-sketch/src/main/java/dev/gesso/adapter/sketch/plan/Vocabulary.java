package dev.gesso.adapter.sketch.plan;

import java.util.Map;

/**
 * What the later stages can draw beyond the emoji drawings: the words for each registered backdrop and procedural
 * pictogram. A plan never names a backdrop or procedural pictogram that is not a value here. Words are lower case and
 * singular; the planner knows many more words for these ids itself, so an id's plain name is enough.
 *
 * @param backdrops from phrase to backdrop id: {@code "pine forest"} to {@code forest}
 * @param pictograms from phrase to the id of a procedural pictogram: {@code "swimming pool"} to {@code own:pool}
 */
public record Vocabulary(Map<String, String> backdrops, Map<String, String> pictograms) {

    public Vocabulary {
        backdrops = Map.copyOf(backdrops);
        pictograms = Map.copyOf(pictograms);
    }
}
