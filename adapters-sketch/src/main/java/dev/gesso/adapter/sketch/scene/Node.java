package dev.gesso.adapter.sketch.scene;

/** An actor at its place. */
public record Node(Part part, Role role, Box box, Bearing bearing, Depth depth) implements Item {

    @Override
    public Node mapped(Mapping mapping) {
        Bearing turned =
                mapping.mirrored() ? new Bearing(-bearing.turn(), !bearing.mirrored(), -bearing.stride()) : bearing;
        return new Node(part, role, box.mapped(mapping), turned, depth);
    }

    public Node as(Role other) {
        return new Node(part, other, box, bearing, depth);
    }

    public Node in(Depth other) {
        return new Node(part, role, box, bearing, other);
    }

    public Node turned(double angle) {
        return bearing(new Bearing(bearing.turn() + angle, bearing.mirrored(), bearing.stride()));
    }

    public Node bearing(Bearing other) {
        return new Node(part, role, box, other, depth);
    }

    public Node in(Box other) {
        return new Node(part, role, other, bearing, depth);
    }

    public Node casting(Part other) {
        return new Node(other, role, box, bearing, depth);
    }

    /** The place of a spot of its actor that is given in shares of the box. */
    public Point at(double x, double y) {
        double across = bearing.mirrored() ? 1 - x : x;
        return new Point(box.left() + across * box.width(), box.top() + y * box.height());
    }
}
