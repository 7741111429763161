package dev.gesso.adapter.sketch.scene;

import java.util.ArrayList;
import java.util.List;

/** What floats: covered by water up to a line, with ripples around it. */
public final class Waters {

    /** Up to the chest of a person, up to the back of an animal. */
    private static final double ABOVE = 0.74;
    /** Nearly white, so that rings are seen on every water. */
    private static final int FOAM = 0xf2fbff;

    private Waters() {}

    /** Every node that stands on the group's foot is covered in its lower part. */
    public static Group sunk(Group group) {
        return sunk(group, ABOVE);
    }

    /**
     * As {@link #sunk(Group)}.
     *
     * @param above the share that stays above the water
     */
    public static Group sunk(Group group, double above) {
        double foot = group.bounds().bottom();
        List<Item> items = new ArrayList<>();
        for (Item item : group.items()) {
            boolean stands = item.box().bottom() > foot - 0.2 * group.bounds().height();
            items.add(stands && item instanceof Node node ? covered(node, above) : item);
            if (stands && item instanceof Node node && !group.items().contains(new Front(node))) {
                items.add(ripples(node.box(), above));
            }
            if (stands && item instanceof Front front) {
                items.set(items.size() - 1, new Front(covered(front.node(), above)));
                items.add(ripples(front.box(), above));
            }
        }
        return new Group(group.lead(), items);
    }

    private static Node covered(Node node, double above) {
        return node.in(new Depth(node.depth().haze(), false, above));
    }

    private static Mark ripples(Box box, double above) {
        double surface = box.top() + box.height() * above;
        double height = Math.min(box.width() * 0.16, box.height() * 0.2);
        Box around = new Box(box.left() - box.width() * 0.06, surface - height / 2, box.width() * 1.12, height);
        return Mark.of(Mark.Kind.RIPPLES, around, FOAM);
    }
}
