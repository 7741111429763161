package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;

/** A paper card that bears the word of what nobody can draw. */
record CardActor(String word, Letterer letterer) implements Actor {

    private static final Color SHADE = new Color(0xd9cbb2);
    private static final Color PAPER = new Color(0xfffaf0);
    private static final Color LINE = new Color(0xc9b48f);
    private static final Color INK = new Color(0x4a3b2f);

    @Override
    public Nature nature() {
        return Nature.SYMBOL;
    }

    @Override
    public Stature stature() {
        return new Stature(Math.clamp(0.22 * word.length() + 0.5, 1.4, 3.6), 0.34, Place.GROUND);
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
        Graphics2D own = (Graphics2D) brush.create();
        sheet(own, SHADE, 0, height * 0.04, width, height * 0.96);
        sheet(own, PAPER, 0, 0, width, height * 0.96);
        sheet(own, LINE, width * 0.03, height * 0.07, width * 0.94, height * 0.82);
        sheet(own, PAPER, width * 0.03 + height * 0.02, height * 0.09, width * 0.94 - height * 0.04, height * 0.78);
        own.translate(width * 0.1, height * 0.22);
        own.setColor(INK);
        letterer.write(own, word, width * 0.8, height * 0.52);
        own.dispose();
    }

    private static void sheet(Graphics2D brush, Color colour, double left, double top, double width, double height) {
        brush.setColor(colour);
        brush.fill(new RoundRectangle2D.Double(left, top, width, height, height * 0.2, height * 0.2));
    }

    @Override
    public void paintFront(Graphics2D brush, double width, double height) {}
}
