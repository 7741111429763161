package dev.gesso.adapter.sketch.backdrop.craft.interior;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** What stands or hangs along the walls of rooms, quiet enough to stay behind the things. */
public final class Furniture {

    private static final int WOOD = 0x9a6b45;
    private static final int[] SKIES = {0xbfe0ee, 0xf7d9b5, 0xd7d0ee};
    private static final int[] HILLS = {0x9cc489, 0xd99a78, 0x7fa6b8};

    private Furniture() {}

    public static RoundRectangle2D rounded(double x, double y, double width, double height, double corner) {
        return new RoundRectangle2D.Double(x, y, width, height, corner, corner);
    }

    /** A box of one colour, lit from above. */
    public static void block(View view, double x, double y, double width, double height, int rgb) {
        view.shade(
                rounded(x, y, width, height, view.units(8)),
                view.lit(Rgb.lighter(rgb, 0.12)),
                view.lit(Rgb.darker(rgb, 0.1)));
    }

    /** A framed landscape of few colours. */
    public static void picture(View view, Rectangle2D box) {
        double rim = view.units(11);
        view.fill(grown(box, rim * 1.4), 0x201428, 0.1);
        view.lay(grown(box, rim), WOOD);
        int kind = view.chance().below(SKIES.length);
        view.within(box, () -> {
            view.lay(box, SKIES[kind]);
            double sun = box.getHeight() * 0.12;
            view.layDisc(box.getX() + box.getWidth() * 0.7, box.getY() + sun * 2.8, sun, sun, 0xfff4d0);
            hill(view, box, 0.25, 0.6, Rgb.lighter(HILLS[kind], 0.25));
            hill(view, box, 0.85, 0.5, HILLS[kind]);
        });
    }

    private static void hill(View view, Rectangle2D box, double place, double size, int rgb) {
        double x = box.getX() + box.getWidth() * place;
        view.layDisc(x, box.getMaxY(), box.getWidth() * size, box.getHeight() * size * 0.7, rgb);
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return View.box(box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    /** Shelves full of books; the box is that of the whole case. */
    public static void bookcase(View view, Rectangle2D box, int rows) {
        double rim = view.units(11);
        block(view, box.getX(), box.getY(), box.getWidth(), box.getHeight(), WOOD);
        double tall = (box.getHeight() - rim) / rows;
        for (int row = 0; row < rows; row++) {
            double top = box.getY() + rim + row * tall;
            Rectangle2D shelf = View.box(box.getX() + rim, top, box.getWidth() - 2 * rim, tall - rim);
            view.lay(shelf, Rgb.mix(WOOD, 0x2c1a18, 0.6));
            Books.fill(view, shelf);
        }
    }

    /** A pot with leaves. */
    public static void plant(View view, double x, double foot, double height) {
        Chance chance = view.chance();
        int leaf = chance.below(2) == 0 ? 0x5a9e62 : 0x77ac5c;
        for (int i = 0; i < 9; i++) {
            double angle = StrictMath.PI * (0.08 + 0.105 * i) + chance.between(-0.06, 0.06);
            double length = height * chance.between(0.48, 0.7);
            double tipX = x + StrictMath.cos(angle) * length;
            double tipY = foot - height * 0.3 - StrictMath.sin(angle) * length;
            leaf(
                    view,
                    x,
                    foot - height * 0.28,
                    tipX,
                    tipY,
                    length * 0.2,
                    Rgb.mix(leaf, i % 2 == 0 ? 0x2f6e52 : 0xd8e8a0, 0.22));
        }
        pot(view, x, foot, height);
    }

    private static void pot(View view, double x, double foot, double height) {
        Path2D pot = new Path2D.Double();
        pot.moveTo(x - height * 0.17, foot - height * 0.3);
        pot.lineTo(x + height * 0.17, foot - height * 0.3);
        pot.lineTo(x + height * 0.12, foot);
        pot.lineTo(x - height * 0.12, foot);
        pot.closePath();
        view.shade(pot, view.lit(0xd98a66), view.lit(0xb96a4c));
        view.lay(
                rounded(x - height * 0.19, foot - height * 0.34, height * 0.38, height * 0.08, height * 0.03),
                0xe39a74);
    }

    static void leaf(View view, double x, double y, double tipX, double tipY, double wide, int rgb) {
        double middleX = (x + tipX) / 2;
        double middleY = (y + tipY) / 2 - wide * 0.6;
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(x, y);
        leaf.quadTo(middleX - wide, middleY, tipX, tipY);
        leaf.quadTo(middleX + wide, middleY + wide * 0.3, x, y);
        leaf.closePath();
        view.lay(leaf, rgb);
    }

    /** A sofa seen from the front. */
    public static void sofa(View view, double x, double foot, double width, int rgb) {
        double tall = width * 0.42;
        double left = x - width / 2;
        block(view, left + width * 0.06, foot - tall, width * 0.88, tall * 0.7, rgb);
        block(view, left + width * 0.1, foot - tall * 0.56, width * 0.4, tall * 0.3, Rgb.lighter(rgb, 0.16));
        block(view, left + width * 0.5, foot - tall * 0.56, width * 0.4, tall * 0.3, Rgb.lighter(rgb, 0.16));
        block(view, left + width * 0.04, foot - tall * 0.32, width * 0.92, tall * 0.24, rgb);
        block(view, left, foot - tall * 0.66, width * 0.13, tall * 0.58, Rgb.darker(rgb, 0.1));
        block(view, left + width * 0.87, foot - tall * 0.66, width * 0.13, tall * 0.58, Rgb.darker(rgb, 0.1));
        view.layBox(left + width * 0.08, foot - tall * 0.08, width * 0.04, tall * 0.08, 0x6b4a34);
        view.layBox(left + width * 0.88, foot - tall * 0.08, width * 0.04, tall * 0.08, 0x6b4a34);
    }

    /** A lamp on a stand, lit when it is dark. */
    public static void floorLamp(View view, double x, double foot, double height) {
        view.layBox(x - height * 0.012, foot - height * 0.8, height * 0.024, height * 0.8, 0x8a6a50);
        view.layDisc(x, foot, height * 0.1, height * 0.025, 0x8a6a50);
        shade(view, x, foot - height, height * 0.27);
    }

    /** A lamp that hangs from the ceiling. */
    public static void pendant(View view, double x, double length, double size, int rgb) {
        view.layBox(x - view.units(1.5), 0, view.units(3), length, 0x6a5648);
        Path2D bell = new Path2D.Double();
        bell.moveTo(x - size, length + size * 0.9);
        bell.curveTo(x - size * 0.9, length + size * 0.1, x - size * 0.3, length, x, length);
        bell.curveTo(x + size * 0.3, length, x + size * 0.9, length + size * 0.1, x + size, length + size * 0.9);
        bell.closePath();
        glow(view, x, length + size, size * 5);
        view.shade(bell, view.lit(Rgb.lighter(rgb, 0.2)), view.lit(rgb));
        view.fillDisc(
                x, length + size * 0.92, size * 0.32, size * 0.2, view.air().isNight() ? 0xfff3c8 : view.lit(0xfdf6e0));
    }

    private static void shade(View view, double x, double y, double size) {
        glow(view, x, y + size * 0.5, size * 3.4);
        Path2D shade = new Path2D.Double();
        shade.moveTo(x - size * 0.32, y);
        shade.lineTo(x + size * 0.32, y);
        shade.lineTo(x + size * 0.55, y + size * 0.75);
        shade.lineTo(x - size * 0.55, y + size * 0.75);
        shade.closePath();
        view.fill(shade, view.air().isNight() ? 0xffe2a0 : view.lit(0xf6dfae));
    }

    private static void glow(View view, double x, double y, double radius) {
        if (view.air().isNight()) {
            Wash.glow(view, x, y, radius, 0xffd890, 0.6);
        }
    }

    /** A round rug in perspective. */
    public static void rug(View view, double x, double y, double width, double height, int rgb) {
        view.fillDisc(x, y + view.units(4), width / 2, height / 2, 0x1c1028, 0.14);
        view.layDisc(x, y, width / 2, height / 2, rgb);
        view.layDisc(x, y, width * 0.45, height * 0.44, Rgb.lighter(rgb, 0.42));
        view.layDisc(x, y, width * 0.42, height * 0.405, rgb);
        view.layDisc(x, y, width * 0.26, height * 0.25, Rgb.lighter(rgb, 0.2));
    }
}
