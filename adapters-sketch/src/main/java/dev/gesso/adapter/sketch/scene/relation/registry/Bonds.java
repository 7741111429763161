package dev.gesso.adapter.sketch.scene.relation.registry;

import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.deed.Chasing;
import dev.gesso.adapter.sketch.scene.relation.deed.Eating;
import dev.gesso.adapter.sketch.scene.relation.deed.Examining;
import dev.gesso.adapter.sketch.scene.relation.deed.Facing;
import dev.gesso.adapter.sketch.scene.relation.deed.Holding;
import dev.gesso.adapter.sketch.scene.relation.deed.Pushing;
import dev.gesso.adapter.sketch.scene.relation.deed.Reading;
import dev.gesso.adapter.sketch.scene.relation.deed.Riding;
import dev.gesso.adapter.sketch.scene.relation.deed.Wearing;
import dev.gesso.adapter.sketch.scene.relation.place.Adorned;
import dev.gesso.adapter.sketch.scene.relation.place.Behind;
import dev.gesso.adapter.sketch.scene.relation.place.Beside;
import dev.gesso.adapter.sketch.scene.relation.place.Between;
import dev.gesso.adapter.sketch.scene.relation.place.Containing;
import dev.gesso.adapter.sketch.scene.relation.place.InFrontOf;
import dev.gesso.adapter.sketch.scene.relation.place.Over;
import dev.gesso.adapter.sketch.scene.relation.place.Strewn;
import dev.gesso.adapter.sketch.scene.relation.place.Topped;
import dev.gesso.adapter.sketch.scene.relation.place.Under;
import java.util.List;
import java.util.Optional;

/**
 * All relations that can be shown, in the order in which they are joined: a new one is a class of its own and a line
 * here.
 */
public final class Bonds {

    private static final List<Bond> ALL = List.of(
            new Holding(),
            new Wearing(),
            new With(),
            new Reading(),
            new Eating(),
            new Riding(),
            new OnTop(),
            new Inside(),
            new Containing(),
            new Topped(),
            new Adorned(),
            new Strewn(),
            new Under(),
            new Over(),
            new Behind(),
            new InFrontOf(),
            new Between(),
            new Beside(),
            new Examining(),
            new Chasing(),
            new Facing(),
            new Pushing());

    private Bonds() {}

    public static List<Bond> all() {
        return ALL;
    }

    /** The one for a kind of relation; kinds are written with hyphens or spaces. */
    public static Optional<Bond> find(String kind) {
        String plain = kind.replace(' ', '-').replace('_', '-');
        return ALL.stream().filter(bond -> bond.kinds().contains(plain)).findFirst();
    }
}
