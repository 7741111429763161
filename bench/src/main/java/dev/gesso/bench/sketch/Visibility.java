package dev.gesso.bench.sketch;

import dev.gesso.adapter.sketch.art.ArtSet;
import dev.gesso.adapter.sketch.backdrop.registry.Backdrops;
import dev.gesso.adapter.sketch.cast.Casting;
import dev.gesso.adapter.sketch.cast.Troupe;
import dev.gesso.adapter.sketch.lettering.Pen;
import dev.gesso.adapter.sketch.paint.Painter;
import dev.gesso.adapter.sketch.plan.Lettering.Hand;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.scene.Scene;
import dev.gesso.adapter.sketch.scene.layout.Composer;
import dev.gesso.adapter.sketch.studio.Artist;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Which of the things that prompts ask for can be seen in their pictures: each on a quarter percent of them or more. */
record Visibility(Artist artist, Troupe troupe) {

    private static final int SIDE = 512;
    private static final double LEAST = 0.0025;
    private static final double WANTED = 0.98;
    private static final long SEED = 7;

    void print(List<String> prompts) {
        List<String> hidden = new ArrayList<>();
        int planned = 0;
        for (String prompt : prompts) {
            Plan plan = artist.plan(prompt);
            planned += plan.things().size();
            hidden(plan).forEach(thing -> hidden.add("%s (%s)".formatted(thing, prompt)));
        }
        double share = 1 - (double) hidden.size() / planned;
        System.out.println("| things planned | seen | share | wanted |");
        System.out.println("|---:|---:|---:|---|");
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %.1f %% | %s |%n",
                planned,
                planned - hidden.size(),
                100 * share,
                Limit.judgeShare(share, WANTED));
        hidden.forEach(thing -> System.out.println("- hidden: " + thing));
    }

    private List<String> hidden(Plan plan) {
        int[] owners = owners(plan);
        IntPredicate seen = thing ->
                Arrays.stream(owners).filter(owner -> owner == thing + 1).count() >= LEAST * owners.length;
        return plan.things().stream()
                .filter(thing -> !seen.test(thing.id()))
                .map(Thing::word)
                .toList();
    }

    private int[] owners(Plan plan) {
        Casting casting = troupe.cast(
                ArtSet.ILLUSTRATED,
                List.of(),
                SEED,
                (brush, text, width, height) -> brush.fill(Pen.of(Hand.PLAIN).fitted(text, width, height)));
        Scene scene = new Composer(casting, Backdrops::find).compose(plan, 1, SEED);
        return new Painter(casting, Backdrops::find).owners(scene, SIDE, SIDE);
    }
}
