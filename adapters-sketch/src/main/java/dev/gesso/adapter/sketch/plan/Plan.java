package dev.gesso.adapter.sketch.plan;

import java.util.List;

/**
 * What a prompt asks to be drawn: the printable result of the first stage. Looks, backdrops, layouts, relations and
 * pictograms are named by the ids under which they are registered.
 *
 * @param missed words of the prompt that nothing drawn answers, in order of appearance
 */
public record Plan(
        String look,
        Setting setting,
        String layout,
        List<Thing> things,
        List<Relation> relations,
        List<Lettering> letterings,
        List<String> missed) {

    public Plan {
        things = List.copyOf(things);
        relations = List.copyOf(relations);
        letterings = List.copyOf(letterings);
        missed = List.copyOf(missed);
    }
}
