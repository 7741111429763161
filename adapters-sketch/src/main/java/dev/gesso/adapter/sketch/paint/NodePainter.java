package dev.gesso.adapter.sketch.paint;

import dev.gesso.adapter.sketch.cast.Actor;
import dev.gesso.adapter.sketch.cast.Casting;
import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.scene.Ensemble;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Scene;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Paints actors at their places, in the light and air that is there. */
final class NodePainter {

    /** How much of what is under water is seen. */
    private static final double SEEN_UNDER_WATER = 0.2;

    /** Of the height from the top: what is below it takes the steps of a walk. */
    private static final double HIP = 0.6;

    private final Ensemble ensemble;
    private final Surroundings surroundings;
    private final View view;

    NodePainter(Scene scene, Casting casting, Surroundings surroundings, View view) {
        this.ensemble = new Ensemble(scene.things(), casting);
        this.surroundings = surroundings;
        this.view = view;
    }

    void paint(Node node, Canvas canvas) {
        if (node.depth().shadow() && !surroundings.isTransparent()) {
            ShadowPainter.paint(view.area(node.box()), canvas);
        }
        lit(node, canvas, false);
    }

    void paintFront(Node node, Canvas canvas) {
        lit(node, canvas, true);
    }

    private void lit(Node node, Canvas canvas, boolean front) {
        Actor actor = ensemble.actor(node);
        Optional<IntUnaryOperator> light = shines(actor)
                ? Optional.empty()
                : surroundings.light(node.depth().haze());
        boolean sunk = node.depth().surface() < 1;
        if (light.isEmpty() && !sunk) {
            Graphics2D brush = canvas.brush();
            pose(node, brush, front);
            brush.dispose();
            return;
        }
        Sprite.of(bounds(node), canvas, brush -> pose(node, brush, front)).ifPresent(sprite -> {
            light.ifPresent(sprite::tone);
            if (sunk) {
                Rectangle2D.Double area = view.area(node.box());
                sprite.sink(area.y + area.height * node.depth().surface(), SEEN_UNDER_WATER);
            }
            sprite.layOn(canvas);
        });
    }

    /** Sun, moon and stars are as bright at night as by day. */
    private static boolean shines(Actor actor) {
        boolean heavenly = actor.nature() == Nature.LANDSCAPE && actor.stature().place() == Place.AIR;
        return heavenly || actor.nature() == Nature.SYMBOL;
    }

    /** Without light and shadow: only where the actor is. */
    void paintBare(Node node, Canvas canvas, boolean front) {
        Graphics2D brush = canvas.brush();
        pose(node, brush, front);
        brush.dispose();
    }

    /** All pixels that a node can reach. */
    private Rectangle bounds(Node node) {
        Rectangle2D.Double area = view.area(node.box());
        double grown = node.bearing().turn() == 0 && node.bearing().stride() == 0
                ? 2
                : (Math.hypot(area.width, area.height) - Math.min(area.width, area.height)) / 2 + 2;
        return new Rectangle2D.Double(area.x - grown, area.y - grown, area.width + 2 * grown, area.height + 2 * grown)
                .getBounds();
    }

    private void pose(Node node, Graphics2D brush, boolean front) {
        Rectangle2D.Double area = view.area(node.box());
        brush.translate(area.getCenterX(), area.getCenterY());
        brush.rotate(node.bearing().turn());
        if (node.bearing().mirrored()) {
            brush.scale(-1, 1);
        }
        Actor actor = ensemble.actor(node);
        double height = area.width / actor.stature().aspect();
        brush.scale(1, area.height / height);
        brush.translate(-area.width / 2, -height / 2);
        double stride = node.bearing().stride() * (node.bearing().mirrored() ? -1 : 1);
        if (stride == 0) {
            act(actor, brush, area.width, height, front);
        } else {
            step(actor, brush, area.width, height, stride);
        }
    }

    private static void act(Actor actor, Graphics2D brush, double width, double height, boolean front) {
        if (front) {
            actor.paintFront(brush, width, height);
        } else {
            actor.paint(brush, width, height);
        }
    }

    /** The upper half as it is, the lower one drawn apart to both sides. */
    private static void step(Actor actor, Graphics2D brush, double width, double height, double stride) {
        double hip = HIP * height;
        double slope = stride * width / (height - hip);
        sheared(actor, brush, width, height, new Rectangle2D.Double(-width, -height, 3 * width, height + hip + 1), 0);
        sheared(actor, brush, width, height, new Rectangle2D.Double(-width, hip, 1.5 * width + 1, height), slope);
        sheared(actor, brush, width, height, new Rectangle2D.Double(width / 2, hip, 1.5 * width, height), -slope);
    }

    private static void sheared(
            Actor actor, Graphics2D brush, double width, double height, Rectangle2D part, double slope) {
        Graphics2D own = (Graphics2D) brush.create();
        own.translate(0, HIP * height);
        own.shear(slope, 0);
        own.translate(0, -HIP * height);
        own.clip(part);
        actor.paint(own, width, height);
        own.dispose();
    }
}
