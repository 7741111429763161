package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.art.Drawing;
import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.pictogram.Stature;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Optional;

/** A shipped drawing as it is. */
record DrawnActor(Drawing drawing, Role role, Anchors anchors) implements Actor {

    /** How far the front's upper edge hangs down in its middle. */
    private static final double SAG = 0.08;

    @Override
    public Nature nature() {
        return role.nature();
    }

    @Override
    public Stature stature() {
        return role.stature(drawing.box().aspect());
    }

    @Override
    public Optional<Opening> opening() {
        return role.opening().map(opening -> isTurned() ? turned(opening) : opening);
    }

    private boolean isTurned() {
        return role.looks() == Side.LEFT;
    }

    private static Opening turned(Opening opening) {
        return new Opening(1 - opening.right(), 1 - opening.left(), opening.floor(), opening.inside());
    }

    @Override
    public void paint(Graphics2D brush, double width, double height) {
        Graphics2D own = (Graphics2D) brush.create();
        if (isTurned()) {
            own.translate(width, 0);
            own.scale(-1, 1);
        }
        drawing.paint(own, width, height);
        own.dispose();
    }

    @Override
    public void paintFront(Graphics2D brush, double width, double height) {
        if (role.rim().isPresent()) {
            double rim = role.rim().getAsDouble() * height;
            Path2D front = new Path2D.Double();
            front.moveTo(-width, rim);
            front.lineTo(0, rim);
            front.quadTo(width / 2, rim + 2 * SAG * height, width, rim);
            front.lineTo(2 * width, rim);
            front.lineTo(2 * width, 2 * height);
            front.lineTo(-width, 2 * height);
            front.closePath();
            Graphics2D own = (Graphics2D) brush.create();
            own.clip(front);
            paint(own, width, height);
            own.dispose();
        }
    }
}
