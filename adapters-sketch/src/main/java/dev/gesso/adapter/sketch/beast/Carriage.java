package dev.gesso.adapter.sketch.beast;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;

/** An animal in one posture, in units in which its head is about 60 wide, the ground at height 0 and up negative. */
interface Carriage {

    void paint(Graphics2D brush);

    /** The middle of the head. */
    Point2D head();

    /** Where a rider sits. */
    Point2D back();

    /** What it holds things with. */
    Point2D paw();

    /** Degrees by which the whole animal is turned; a jump goes up. */
    double turn();
}
