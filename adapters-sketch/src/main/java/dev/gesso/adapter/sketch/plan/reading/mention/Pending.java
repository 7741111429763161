package dev.gesso.adapter.sketch.plan.reading.mention;

import dev.gesso.adapter.sketch.plan.relation.RelationKind;
import java.util.List;

/**
 * A relation whose other side is still to be named.
 *
 * @param known its subjects, or its objects where it is turned round; empty where they follow later
 */
public record Pending(RelationKind kind, boolean turned, List<Mention> known) {

    public Link with(Mention one, Mention other) {
        return turned ? new Link(kind, other, one) : new Link(kind, one, other);
    }
}
