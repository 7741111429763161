package dev.gesso.adapter.sketch.pictogram.craft;

/** The strokes that make a drawing, in a box that is 100 high. */
@FunctionalInterface
public interface Painting {

    void paint(Brushwork art);
}
