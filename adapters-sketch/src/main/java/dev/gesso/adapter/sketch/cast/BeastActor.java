package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.beast.Beast;
import dev.gesso.adapter.sketch.cast.Anchors.Spot;
import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.pictogram.Stature;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.Optional;

/** A whole animal. */
record BeastActor(Beast beast, Role role) implements Actor {

    @Override
    public Nature nature() {
        return Nature.ANIMAL;
    }

    @Override
    public Stature stature() {
        return new Stature(beast.aspect(), role.size() * beast.height(), role.place());
    }

    @Override
    public Anchors anchors() {
        double head = beast.headWidth();
        return new Anchors(
                spot(beast.crown(), head * 0.8),
                spot(beast.eyes(), head * 0.72),
                spot(beast.neck(), head * 0.7),
                spot(beast.paw(), head * 0.5),
                spot(beast.paw(), head * 0.5),
                spot(beast.back(), head * 0.8));
    }

    private static Spot spot(Point2D place, double width) {
        return new Spot(place.getX(), place.getY(), width);
    }

    @Override
    public Optional<Opening> opening() {
        return Optional.empty();
    }

    @Override
    public void paint(Graphics2D brush, double width, double height) {
        beast.paint(brush, width, height);
    }

    @Override
    public void paintFront(Graphics2D brush, double width, double height) {}
}
