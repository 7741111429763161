package dev.gesso.adapter.sketch.backdrop.land;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Casement;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Hills;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;
import java.util.Set;

/** A cave with crystals, open to the light. */
public final class Cave implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.64, 0.92);

    @Override
    public String id() {
        return "cave";
    }

    @Override
    public Set<String> words() {
        return Set.of("cavern", "grotto", "tunnel", "den", "underground", "gold mine");
    }

    @Override
    public Ground ground() {
        return GROUND;
    }

    @Override
    public Atmosphere around(Atmosphere outside) {
        return outside.indoors();
    }

    @Override
    public void paint(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, atmosphere, chance)) {
            double horizon = GROUND.horizon() * view.height();
            opening(view, horizon);
            walls(view, horizon);
            float[] line = Hills.line(view, horizon + view.units(30), view.units(60), 1.6, 3);
            Wash.below(view, line, view.height(), 0x8a7f8c, 0x6c6376, 0x494157);
            for (int i = 0; i < view.breadth() / 130; i++) {
                crystal(view, chance.between(0, view.width()), horizon + view.units(chance.between(30, 90)));
            }
        }
    }

    /** The view out, behind arches of stone that are darker the nearer they are. */
    private static void opening(View view, double horizon) {
        double x = view.lightX();
        double across = view.units(180);
        double down = Math.min(view.units(300), horizon * 0.5);
        double y = horizon * 0.72;
        Casement.outside(
                view,
                View.box(x - across * 1.3, y - down * 1.2, across * 2.6, horizon + view.units(40) - y + down * 1.2));
        int[] stone = {0x857a96, 0x6a607e, 0x514866, 0x3b3350};
        for (int i = 0; i < stone.length; i++) {
            Path2D wall = mouth(view.chance(), x, y, across * (1 + 0.42 * i), down * (1 + 0.2 * i));
            wall.setWindingRule(Path2D.WIND_EVEN_ODD);
            wall.append(View.box(0, 0, view.width(), view.height()), false);
            view.fill(wall, view.air().isNight() ? Rgb.darker(stone[i], 0.3) : stone[i]);
        }
        Wash.glow(view, x, y, down * 1.8, view.air().sky()[2], 0.3);
    }

    /** A ragged round through points whose distance from the middle varies. */
    private static Path2D mouth(Chance chance, double x, double y, double across, double down) {
        int points = 14;
        double[][] rim = new double[points][];
        for (int i = 0; i < points; i++) {
            double angle = i * 2 * StrictMath.PI / points;
            double size = chance.between(0.84, 1.08);
            rim[i] = new double[] {x + StrictMath.cos(angle) * across * size, y + StrictMath.sin(angle) * down * size};
        }
        Path2D mouth = new Path2D.Double();
        mouth.moveTo((rim[0][0] + rim[points - 1][0]) / 2, (rim[0][1] + rim[points - 1][1]) / 2);
        for (int i = 0; i < points; i++) {
            double[] next = rim[(i + 1) % points];
            mouth.quadTo(rim[i][0], rim[i][1], (rim[i][0] + next[0]) / 2, (rim[i][1] + next[1]) / 2);
        }
        mouth.closePath();
        return mouth;
    }

    /** Teeth of stone from above, larger towards the sides. */
    private static void walls(View view, double horizon) {
        for (int layer = 0; layer < 2; layer++) {
            Path2D teeth = new Path2D.Double();
            teeth.moveTo(-1, -1);
            double x = 0;
            while (x < view.width()) {
                double wide = view.units(view.chance().between(46, 120));
                double edge = Math.abs(2 * (x + wide / 2) / view.width() - 1);
                double tall =
                        horizon * (0.08 + 0.5 * edge * edge) * view.chance().between(0.5, 1) * (1.2 - 0.4 * layer);
                teeth.quadTo(x + wide * 0.4, tall * 0.3, x + wide / 2, tall);
                teeth.quadTo(x + wide * 0.6, tall * 0.3, x + wide, view.units(8));
                x += wide;
            }
            teeth.lineTo(view.width() + 1.0, -1);
            teeth.closePath();
            view.fill(teeth, layer == 0 ? 0x4b4460 : 0x342e48);
        }
    }

    private static void crystal(View view, double x, double foot) {
        int[] colours = {0x8fd8e8, 0xc0a0f0, 0xf0a8d0};
        int rgb = colours[view.chance().below(colours.length)];
        Wash.glow(view, x, foot - view.units(16), view.units(90), rgb, 0.4);
        for (int i = -1; i <= 1; i++) {
            double tall = view.units(view.chance().between(22, 54));
            double half = tall * 0.17;
            double lean = i * tall * 0.36;
            Path2D facet = new Path2D.Double();
            facet.moveTo(x + i * half - half, foot);
            facet.lineTo(x + lean - half, foot - tall * 0.8);
            facet.lineTo(x + lean, foot - tall);
            facet.lineTo(x + lean + half, foot - tall * 0.8);
            facet.lineTo(x + i * half + half, foot);
            facet.closePath();
            view.shade(facet, Rgb.lighter(rgb, 0.5), Rgb.darker(rgb, 0.2));
        }
    }
}
