package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.cast.Anchors.Spot;
import dev.gesso.adapter.sketch.figure.Figure;
import dev.gesso.adapter.sketch.figure.Figure.Part;
import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.Optional;

/** A whole person. */
record FigureActor(Figure figure) implements Actor {

    @Override
    public Nature nature() {
        return Nature.PERSON;
    }

    @Override
    public Stature stature() {
        return new Stature(figure.aspect(), figure.height(), Place.GROUND);
    }

    @Override
    public Anchors anchors() {
        return new Anchors(
                spot(Part.CROWN, figure.headWidth()),
                spot(Part.EYES, figure.headWidth() * 0.8),
                spot(Part.NECK, figure.share(56)),
                spot(Part.NEAR_HAND, figure.share(24)),
                spot(Part.FAR_HAND, figure.share(24)),
                spot(Part.LAP, figure.share(60)));
    }

    private Spot spot(Part part, double width) {
        Point2D place = figure.place(part);
        return new Spot(place.getX(), place.getY(), width);
    }

    @Override
    public Optional<Opening> opening() {
        return Optional.empty();
    }

    @Override
    public void paint(Graphics2D brush, double width, double height) {
        figure.paint(brush, width, height);
    }

    @Override
    public void paintFront(Graphics2D brush, double width, double height) {}
}
