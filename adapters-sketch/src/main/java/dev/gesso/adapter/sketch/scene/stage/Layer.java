package dev.gesso.adapter.sketch.scene.stage;

import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.cast.Actor;
import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.scene.Ensemble;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Part;
import java.util.regex.Pattern;

/** How far away a group is, in the order of painting. */
public enum Layer {
    /** Sun, moon and rainbow. */
    HEAVEN,
    HORIZON,
    /** In the ground. */
    LAND,
    AIR,
    WATER,
    GROUND;

    /** Animals that are drawn on land as well, but float where there is water. */
    private static final Pattern SWIMMERS = Pattern.compile(
            "duck|swan|goose|geese|otter|frog|beaver|hippo|seal|turtle|crocodile|alligator|mermaid|swimmer|surfer|flamingo");

    static Layer of(Group group, Ensemble ensemble, Ground.Kind kind) {
        Thing thing = ensemble.thing(group.lead());
        Actor actor = ensemble.actor(Part.of(thing, 0));
        boolean alone = group.nodes().stream().allMatch(node -> node.part().thing() == group.lead());
        if (thing.pose() == Pose.FLYING || actor.stature().place() == Place.AIR) {
            return actor.nature() != Nature.LANDSCAPE ? AIR : alone ? HEAVEN : GROUND;
        }
        return switch (actor.stature().place()) {
            case BEHIND -> alone ? HORIZON : GROUND;
            case LAND -> LAND;
            case AFLOAT, SUBMERGED -> kind == Ground.Kind.WATER ? WATER : GROUND;
            case GROUND -> kind == Ground.Kind.WATER && swims(actor, thing) ? WATER : GROUND;
            case AIR -> AIR;
        };
    }

    private static boolean swims(Actor actor, Thing thing) {
        return actor.nature() == Nature.SWIMMER
                || SWIMMERS.matcher(thing.word()).find();
    }
}
