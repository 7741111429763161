package dev.gesso.adapter.sketch.scene;

import dev.gesso.adapter.sketch.cast.Actor;
import dev.gesso.adapter.sketch.cast.Anchors;
import dev.gesso.adapter.sketch.cast.Anchors.Spot;
import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.pictogram.Stature;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** An actor that is a block of one colour. */
public record Extra(Nature nature, Stature stature, Optional<Opening> opening, int rgb) implements Actor {

    public static final Spot HEAD = new Spot(0.5, 0.02, 0.4);
    public static final Spot EYES = new Spot(0.5, 0.15, 0.36);
    public static final Spot NECK = new Spot(0.5, 0.3, 0.3);
    public static final Spot NEAR_HAND = new Spot(0.9, 0.55, 0.1);
    public static final Spot FAR_HAND = new Spot(0.1, 0.55, 0.1);
    public static final Spot SEAT = new Spot(0.45, 0.3, 0.4);

    @Override
    public Anchors anchors() {
        return new Anchors(HEAD, EYES, NECK, NEAR_HAND, FAR_HAND, SEAT);
    }

    @Override
    public void paint(Graphics2D brush, double width, double height) {
        brush.setColor(new Color(rgb));
        brush.fill(new Rectangle2D.Double(0, 0, width, height));
    }

    /** The lower half, where it has an inside. */
    @Override
    public void paintFront(Graphics2D brush, double width, double height) {
        if (opening.map(Opening::inside).orElse(false)) {
            brush.setColor(new Color(rgb));
            brush.fill(new Rectangle2D.Double(0, height / 2, width, height / 2));
        }
    }
}
