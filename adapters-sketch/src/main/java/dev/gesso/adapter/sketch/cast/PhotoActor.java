package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.finish.Scaling;
import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.Optional;

/** An input picture, with its own alpha. */
record PhotoActor(Pixels photo) implements Actor {

    /** Of a person's height: nothing tells how large the thing in a photo is. */
    private static final double SIZE = 0.6;

    @Override
    public Nature nature() {
        return Nature.PHOTO;
    }

    @Override
    public Stature stature() {
        double aspect = (double) photo.width() / photo.height();
        return Role.stature(aspect, SIZE, Place.GROUND);
    }

    @Override
    public Anchors anchors() {
        return Silhouette.OF_A_THING;
    }

    @Override
    public Optional<Opening> opening() {
        return Optional.empty();
    }

    @Override
    public void paint(Graphics2D brush, double width, double height) {
        AffineTransform scale = brush.getTransform();
        Pixels fitted = Scaling.to(
                photo,
                pixels(width * Math.hypot(scale.getScaleX(), scale.getShearY()), photo.width()),
                pixels(height * Math.hypot(scale.getScaleY(), scale.getShearX()), photo.height()));
        AffineTransform box = AffineTransform.getScaleInstance(width / fitted.width(), height / fitted.height());
        brush.drawImage(Canvas.on(fitted).image(), box, null);
    }

    /** No more than there are: Java2D enlarges well enough, but skips pixels when it shrinks. */
    private static int pixels(double wanted, int most) {
        return (int) Math.clamp(Math.round(wanted), 1L, most);
    }

    @Override
    public void paintFront(Graphics2D brush, double width, double height) {}
}
