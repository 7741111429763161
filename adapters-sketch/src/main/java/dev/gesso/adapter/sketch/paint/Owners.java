package dev.gesso.adapter.sketch.paint;

import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.scene.Mark;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.function.Consumer;

/** Whose each pixel is. */
final class Owners {

    private final int[] ids;
    private final Canvas canvas;

    Owners(int width, int height) {
        this.ids = new int[width * height];
        this.canvas = Canvas.of(width, height);
    }

    int[] ids() {
        return ids;
    }

    /** Everything that the work covers by half or more is the owner's from now on. */
    void claim(int owner, Consumer<Canvas> work) {
        int[] argb = canvas.pixels().argb();
        Arrays.fill(argb, 0);
        work.accept(canvas);
        for (int i = 0; i < ids.length; i++) {
            if (argb[i] >>> 24 > 127) {
                ids[i] = owner;
            }
        }
    }

    /** Marks that show a thing of the plan are that thing's; others take nothing from anyone. */
    void claim(Mark mark, Consumer<Canvas> work) {
        mark.thing().ifPresent(thing -> claim(thing + 1, work));
    }

    /** Takes over the owners of a panel. */
    void copy(int[] panel, Rectangle box) {
        for (int y = 0; y < box.height; y++) {
            for (int x = 0; x < box.width; x++) {
                int column = box.x + x;
                int row = box.y + y;
                if (column < canvas.width() && row < canvas.height()) {
                    ids[row * canvas.width() + column] = panel[y * box.width + x];
                }
            }
        }
    }
}
