package dev.gesso.adapter.sketch.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Items that belong together and are placed as one. Until it is placed, a group stands on the origin, and a grown person
 * is 1 high.
 *
 * @param lead id of the thing that says where the group belongs
 */
public record Group(int lead, List<Item> items) {

    public Group {
        items = List.copyOf(items);
    }

    public Box bounds() {
        return items.stream().map(Item::box).reduce(Box::and).orElseThrow();
    }

    public List<Node> nodes() {
        return items.stream()
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .toList();
    }

    public List<Node> nodes(int thing) {
        return nodes().stream().filter(node -> node.part().thing() == thing).toList();
    }

    public boolean holds(int thing) {
        return !nodes(thing).isEmpty();
    }

    public Group mapped(Mapping mapping) {
        return new Group(lead, items.stream().map(item -> item.mapped(mapping)).toList());
    }

    /** With its middle above the origin and its feet on it. */
    public Group settled() {
        Box bounds = bounds();
        return mapped(Mapping.moved(-bounds.middleX(), -bounds.bottom()));
    }

    public Group ledBy(int thing) {
        return new Group(thing, items);
    }

    /** Each node changed, its front with it. */
    public Group with(UnaryOperator<Node> change) {
        List<Item> changed = items.stream().map(item -> changed(item, change)).toList();
        return new Group(lead, changed);
    }

    private static Item changed(Item item, UnaryOperator<Node> change) {
        return switch (item) {
            case Node node -> change.apply(node);
            case Front front -> new Front(change.apply(front.node()));
            case Letters letters -> letters;
            case Mark mark -> mark;
            case Inset inset -> inset;
        };
    }

    /** The others painted after all of this. */
    public Group then(List<? extends Item> others) {
        List<Item> all = new ArrayList<>(items);
        all.addAll(others);
        return new Group(lead, all);
    }

    /** The others painted before all of this. */
    public Group after(List<? extends Item> others) {
        List<Item> all = new ArrayList<>(others);
        all.addAll(items);
        return new Group(lead, all);
    }

    /** The others painted just before a node. */
    public Group behind(Node node, List<? extends Item> others) {
        return inserted(items.indexOf(node), others);
    }

    /** The others painted just after a node and its front. */
    public Group before(Node node, List<? extends Item> others) {
        return inserted(Math.max(items.indexOf(node), items.indexOf(new Front(node))) + 1, others);
    }

    /** The others painted after a node but before its front. */
    public Group within(Node node, List<? extends Item> others) {
        int front = items.indexOf(new Front(node));
        return inserted(front < 0 ? items.indexOf(node) + 1 : front, others);
    }

    /** What a node bears or contains: what follows it before its front. */
    public List<Item> laden(Node node) {
        int start = items.indexOf(node) + 1;
        int end = start;
        while (end < items.size() && isLoad(items.get(end))) {
            end++;
        }
        return items.subList(start, end);
    }

    private static boolean isLoad(Item item) {
        return switch (item) {
            case Node node -> node.role() == Role.BORNE || node.role() == Role.CONTAINED;
            case Front front -> isLoad(front.node());
            case Letters letters -> false;
            case Mark mark -> false;
            case Inset inset -> false;
        };
    }

    public Group without(List<Item> others) {
        return new Group(
                lead, items.stream().filter(item -> !others.contains(item)).toList());
    }

    private Group inserted(int index, List<? extends Item> others) {
        List<Item> all = new ArrayList<>(items);
        all.addAll(index, others);
        return new Group(lead, all);
    }
}
