package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.cast.Anchors.Spot;

/** Where things are fastened to what has no known body. */
final class PlainAnchors {

    static final Anchors OF_A_THING = new Anchors(
            new Spot(0.5, 0.04, 0.6),
            new Spot(0.5, 0.3, 0.6),
            new Spot(0.5, 0.5, 0.6),
            new Spot(0.9, 0.6, 0.3),
            new Spot(0.1, 0.6, 0.3),
            new Spot(0.5, 0.1, 0.5));

    private PlainAnchors() {}
}
