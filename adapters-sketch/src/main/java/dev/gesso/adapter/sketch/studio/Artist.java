package dev.gesso.adapter.sketch.studio;

import dev.gesso.adapter.sketch.finish.Look;
import dev.gesso.adapter.sketch.finish.Looks;
import dev.gesso.adapter.sketch.finish.Scaling;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.image.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Draws plans. The same plan, size, effort and seed give the same pixels everywhere. Safe for many threads. */
public final class Artist {

    private final Stages stages;

    Artist(Stages stages) {
        this.stages = stages;
    }

    /** Reads the shipped tables, which takes some tens of milliseconds; drawings and fonts are read when first needed. */
    public static Artist create() {
        return new Artist(new Studio());
    }

    public Plan plan(String prompt) {
        return stages.plan(prompt);
    }

    /** A whole picture in the plan's look. */
    public Pixels draw(Plan plan, Size size, Effort effort, long seed, List<Pixels> photos) {
        Size working = effort.working(size);
        Pixels drawn = stages.compose(plan, working, seed, photos).whole(effort);
        return Scaling.to(finish(drawn, plan.look(), seed), size.width(), size.height());
    }

    /** The picture before it gets its look. */
    public Pixels draft(Plan plan, Size size, Effort effort, long seed, List<Pixels> photos) {
        return stages.compose(plan, size, seed, photos).whole(effort);
    }

    /** Only what stands behind the things, before it gets its look. */
    public Pixels backdrop(Plan plan, Size size, long seed) {
        return stages.compose(plan, size, seed, List.of()).backdrop();
    }

    /** Any picture in a look; in the plainest where there is none of that name. */
    public Pixels finish(Pixels picture, String look, long seed) {
        return Looks.find(look).map(found -> found.finish(picture, seed)).orElse(picture);
    }

    /** What each stage makes of a plan, as JSON, in the order of the stages. */
    public SequencedMap<String, String> explain(Plan plan, Size size, Effort effort, long seed) {
        SequencedMap<String, String> results = new LinkedHashMap<>();
        results.put("plan", Json.of(plan));
        results.put(
                "scene",
                Json.of(stages.compose(plan, effort.working(size), seed, List.of())
                        .scene()));
        results.put("raster", Json.of(effort.working(size)));
        results.put("finish", Json.of(Looks.find(plan.look()).map(Look::id).orElse("none")));
        return results;
    }
}
