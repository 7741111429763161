package dev.gesso.adapter.sketch.scene.relation;

import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Item;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.stage.Layer;
import java.util.List;

/** Fastens guests to hosts: several guests to several hosts one by one, so that three cats wear three hats. */
public record Attachment(Group hosts, int host, Group guests, int guest) {

    /** Where a guest goes. */
    public interface Fit {

        /**
         * A guest in its place.
         *
         * @param guest standing on the origin
         * @param index which guest of its host, from 0
         */
        Group to(Node host, Group guest, int index);
    }

    /** Where guests come in the order of painting. */
    public enum Layer {
        BEHIND,
        WITHIN,
        BEFORE
    }

    /** The subject carries the object. */
    public static Attachment ofObject(Encounter encounter) {
        return new Attachment(encounter.subjects(), encounter.subject(), encounter.objects(), encounter.object());
    }

    public Group each(Layer layer, Fit fit) {
        return each(layer, fit, false);
    }

    /** As {@link #each}, but no host goes without: guests appear again where they are fewer. */
    public Group all(Layer layer, Fit fit) {
        return each(layer, fit, true);
    }

    private Group each(Layer layer, Fit fit, boolean everyHost) {
        List<Node> carriers = hosts.nodes(host).reversed();
        List<Group> single = Singles.of(guests, guest);
        int count = everyHost ? Math.max(single.size(), carriers.size()) : single.size();
        Group joined = hosts;
        for (int i = 0; i < count; i++) {
            Node carrier = carriers.get(i % carriers.size());
            Group placed = fit.to(carrier, single.get(i % single.size()).settled(), Math.floorDiv(i, carriers.size()));
            joined = layered(joined, carrier, layer, placed.items());
        }
        return joined;
    }

    private static Group layered(Group group, Node carrier, Layer layer, List<Item> items) {
        return switch (layer) {
            case BEHIND -> group.behind(carrier, items);
            case WITHIN -> group.within(carrier, items);
            case BEFORE -> group.before(carrier, items);
        };
    }
}
