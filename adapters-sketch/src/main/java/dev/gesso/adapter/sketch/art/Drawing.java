package dev.gesso.adapter.sketch.art;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.awt.Component;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** One shipped drawing. Parsed when it is first looked at. Safe for many threads. */
public final class Drawing {

    /** Side of the picture that a drawing is judged by. */
    public static final int GLANCE = 128;

    private final ArtSet set;
    private final String body;
    private @Nullable SVGDocument document;
    private @Nullable Pixels glance;
    private @Nullable Box box;

    Drawing(ArtSet set, String body) {
        this.set = set;
        this.body = body;
    }

    public ArtSet set() {
        return set;
    }

    /** What of its square is not transparent. */
    public synchronized Box box() {
        if (box == null) {
            box = Trim.of(glance());
        }
        return box;
    }

    /** The whole square, {@link #GLANCE} pixels wide; not to be changed. */
    public synchronized Pixels glance() {
        if (glance == null) {
            glance = drawn();
        }
        return glance;
    }

    /** The same drawing with every colour, 24-bit sRGB, put through a function. */
    public Drawing withColours(IntUnaryOperator change) {
        return new Drawing(set, ColourText.changed(body, change));
    }

    /** Paints what is within its box into the rectangle from the brush's origin to a width and height. */
    public void paint(Graphics2D brush, double width, double height) {
        Box trimmed = box();
        Graphics2D own = (Graphics2D) brush.create();
        own.scale(width / trimmed.width(), height / trimmed.height());
        own.translate(-trimmed.left(), -trimmed.top());
        paintSquare(own, 1);
        own.dispose();
    }

    /** Paints the whole square, transparent rims included, from the brush's origin. */
    public void paintSquare(Graphics2D brush, double side) {
        Graphics2D own = (Graphics2D) brush.create();
        own.scale(side / set.side(), side / set.side());
        parsed().render((Component) null, own, new ViewBox(0, 0, set.side(), set.side()));
        own.dispose();
    }

    private Pixels drawn() {
        Canvas canvas = Canvas.of(GLANCE, GLANCE);
        Graphics2D brush = canvas.brush();
        paintSquare(brush, GLANCE);
        brush.dispose();
        return canvas.pixels();
    }

    private synchronized SVGDocument parsed() {
        if (document == null) {
            String text = """
                    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
                    viewBox="0 0 %1$d %1$d" width="%1$d" height="%1$d">%2$s</svg>""".formatted(set.side(), body);
            ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            document = Objects.requireNonNull(new SVGLoader().load(in, null, LoaderContext.createDefault()));
        }
        return document;
    }
}
