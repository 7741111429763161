package dev.gesso.adapter.sketch.scene;

/** Something that is painted in a scene. */
public sealed interface Item permits Node, Front, Letters, Mark, Inset {

    Box box();

    Item mapped(Mapping mapping);
}
