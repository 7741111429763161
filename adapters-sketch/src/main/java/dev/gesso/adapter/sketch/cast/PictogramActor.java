package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.pictogram.Pictogram;
import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Tones;
import java.awt.Graphics2D;
import java.util.Optional;

/** A thing drawn by code. */
record PictogramActor(Pictogram pictogram, Tones tones) implements Actor {

    /** The height of the box that every pictogram is drawn into. */
    private static final double DRAWN_HEIGHT = 100;

    @Override
    public Nature nature() {
        return switch (stature().place()) {
            case BEHIND -> Nature.BUILDING;
            case LAND -> Nature.LANDSCAPE;
            case AFLOAT -> Nature.VEHICLE;
            case GROUND, SUBMERGED, AIR -> Nature.OBJECT;
        };
    }

    @Override
    public Stature stature() {
        return pictogram.stature();
    }

    @Override
    public Anchors anchors() {
        return Silhouette.OF_A_THING;
    }

    @Override
    public Optional<Opening> opening() {
        return pictogram.opening();
    }

    @Override
    public void paint(Graphics2D brush, double width, double height) {
        Graphics2D own = fitted(brush, width, height);
        pictogram.paint(own, tones);
        own.dispose();
    }

    @Override
    public void paintFront(Graphics2D brush, double width, double height) {
        Graphics2D own = fitted(brush, width, height);
        pictogram.paintFront(own, tones);
        own.dispose();
    }

    private Graphics2D fitted(Graphics2D brush, double width, double height) {
        Graphics2D own = (Graphics2D) brush.create();
        own.scale(width / (DRAWN_HEIGHT * stature().aspect()), height / DRAWN_HEIGHT);
        return own;
    }
}
