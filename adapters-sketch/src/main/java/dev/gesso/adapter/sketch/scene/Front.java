package dev.gesso.adapter.sketch.scene;

/** What a node shows before the things that are in it. */
public record Front(Node node) implements Item {

    @Override
    public Box box() {
        return node.box();
    }

    @Override
    public Front mapped(Mapping mapping) {
        return new Front(node.mapped(mapping));
    }
}
