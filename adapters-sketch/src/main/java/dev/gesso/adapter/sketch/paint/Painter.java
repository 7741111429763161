package dev.gesso.adapter.sketch.paint;

import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.cast.Casting;
import dev.gesso.adapter.sketch.finish.Rows;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.scene.Front;
import dev.gesso.adapter.sketch.scene.Inset;
import dev.gesso.adapter.sketch.scene.Item;
import dev.gesso.adapter.sketch.scene.Letters;
import dev.gesso.adapter.sketch.scene.Mark;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Scene;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The third stage: paints scenes. The same scene and size give the same pixels everywhere. */
public final class Painter {

    private final Casting casting;
    private final Function<String, Optional<Backdrop>> backdrops;

    /**
     * A painter for one cast.
     *
     * @param backdrops finds the registered backdrop of an id
     */
    public Painter(Casting casting, Function<String, Optional<Backdrop>> backdrops) {
        this.casting = casting;
        this.backdrops = backdrops;
    }

    /** Only what stands behind the things. */
    public Pixels backdrop(Scene scene, int width, int height) {
        Canvas canvas = Canvas.of(width, height);
        Surroundings.of(scene, backdrops).paint(canvas);
        return canvas.pixels();
    }

    /**
     * The whole picture.
     *
     * @throws java.util.concurrent.CancellationException when the thread is interrupted
     */
    public Pixels whole(Scene scene, int width, int height) {
        Canvas canvas = Canvas.of(width, height);
        Surroundings surroundings = Surroundings.of(scene, backdrops);
        surroundings.paint(canvas);
        View view = new View(width / scene.aspect(), height);
        NodePainter nodes = new NodePainter(scene, casting, surroundings, view);
        for (Item item : scene.items()) {
            Rows.stopIfInterrupted();
            paint(item, canvas, view, nodes);
        }
        surroundings.paintBefore(canvas);
        return canvas.pixels();
    }

    private void paint(Item item, Canvas canvas, View view, NodePainter nodes) {
        switch (item) {
            case Node node -> nodes.paint(node, canvas);
            case Front front -> nodes.paintFront(front.node(), canvas);
            case Letters letters -> with(canvas, brush -> LettersPainter.paint(letters, view, brush));
            case Mark mark -> with(canvas, brush -> MarkPainter.paint(mark, view, brush));
            case Inset inset -> paint(inset, canvas, view);
        }
    }

    private static void with(Canvas canvas, Consumer<Graphics2D> work) {
        Graphics2D brush = canvas.brush();
        work.accept(brush);
        brush.dispose();
    }

    private void paint(Inset inset, Canvas canvas, View view) {
        Rectangle box = view.pixels(inset.box());
        Pixels panel = whole(inset.scene(), box.width, box.height);
        with(canvas, brush -> PanelPainter.paint(panel, box, brush));
    }

    /**
     * Whose each pixel is: the id of the topmost thing plus 1, or 0 where there is none. What lies before things, such as
     * a caption, is nobody's.
     */
    public int[] owners(Scene scene, int width, int height) {
        View view = new View(width / scene.aspect(), height);
        NodePainter nodes = new NodePainter(scene, casting, Surroundings.of(scene, backdrops), view);
        Owners owners = new Owners(width, height);
        for (Item item : scene.items()) {
            switch (item) {
                case Node node -> owners.claim(node.part().thing() + 1, canvas -> nodes.paintBare(node, canvas, false));
                case Front front ->
                    owners.claim(
                            front.node().part().thing() + 1, canvas -> nodes.paintBare(front.node(), canvas, true));
                case Letters letters ->
                    owners.claim(0, canvas -> with(canvas, brush -> LettersPainter.paint(letters, view, brush)));
                case Mark mark ->
                    owners.claim(mark, canvas -> with(canvas, brush -> MarkPainter.paint(mark, view, brush)));
                case Inset inset -> {
                    Rectangle box = view.pixels(inset.box());
                    owners.copy(owners(inset.scene(), box.width, box.height), box);
                }
            }
        }
        return owners.ids();
    }
}
