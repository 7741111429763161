package dev.gesso.adapter.sketch.scene.stage;

import dev.gesso.adapter.sketch.scene.Box;

/** What of a picture may be filled: its width, and from where to where down. */
record Room(double width, double top, double bottom) {

    public Box box() {
        return new Box(0.03 * width, top, 0.94 * width, bottom - top);
    }
}
