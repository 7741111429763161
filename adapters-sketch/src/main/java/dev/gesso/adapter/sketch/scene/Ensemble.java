package dev.gesso.adapter.sketch.scene;

import dev.gesso.adapter.sketch.cast.Actor;
import dev.gesso.adapter.sketch.cast.Casting;
import dev.gesso.adapter.sketch.plan.Thing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The actors of one scene. For one thread. */
public final class Ensemble {

    private final Map<Integer, Thing> things;
    private final Casting casting;
    private final Map<Part, Actor> actors = new HashMap<>();

    public Ensemble(List<Thing> things, Casting casting) {
        this.things = things.stream().collect(Collectors.toMap(Thing::id, Function.identity(), (first, next) -> first));
        this.casting = casting;
    }

    public Thing thing(int id) {
        Thing thing = things.get(id);
        if (thing == null) {
            throw new IllegalArgumentException("No thing of the plan has the id " + id);
        }
        return thing;
    }

    public Actor actor(Node node) {
        return actor(node.part());
    }

    public Actor actor(Part part) {
        return actors.computeIfAbsent(part, this::cast);
    }

    private Actor cast(Part part) {
        Thing thing = thing(part.thing());
        Thing posed = thing.pose() == part.pose()
                ? thing
                : new Thing(
                        thing.id(),
                        thing.word(),
                        thing.picture(),
                        thing.count(),
                        thing.colour(),
                        thing.scale(),
                        part.pose(),
                        thing.traits());
        return casting.cast(posed, part.copy());
    }
}
