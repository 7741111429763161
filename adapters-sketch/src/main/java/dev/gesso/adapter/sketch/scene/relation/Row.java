package dev.gesso.adapter.sketch.scene.relation;

import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Mapping;

/** Groups on one line. */
public final class Row {

    private Row() {}

    /**
     * One at the left, the other at the right.
     *
     * @param gap between them, in shares of the narrower one's width; below 0 they overlap
     */
    public static Group of(Group left, Group right, double gap) {
        Group first = left.settled();
        Group second = right.settled();
        Box one = first.bounds();
        Box other = second.bounds();
        double distance = (one.width() + other.width()) / 2 + gap * Math.min(one.width(), other.width());
        return first.then(second.mapped(Mapping.moved(distance, 0)).items()).settled();
    }
}
