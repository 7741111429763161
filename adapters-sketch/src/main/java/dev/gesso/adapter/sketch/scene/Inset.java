package dev.gesso.adapter.sketch.scene;

/** A scene within a scene, as a panel of a comic strip. */
public record Inset(Box box, Scene scene) implements Item {

    @Override
    public Inset mapped(Mapping mapping) {
        return new Inset(box.mapped(mapping), scene);
    }
}
