package dev.gesso.adapter.sketch.backdrop.craft;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Round, soft masses of three tones, lit from above: clouds, crowns of trees, bushes. */
public final class Puffs {

    private record Puff(double x, double y, double radius) {}

    /** The colours of a mass, from below to above. */
    public record Tones(int dark, int middle, int light, double cover) {}

    private final List<Puff> puffs = new ArrayList<>();

    public Puffs add(double x, double y, double radius) {
        puffs.add(new Puff(x, y, radius));
        return this;
    }

    /** Each tone is a smaller copy of the mass, moved towards the light, so that it stays within the darker one. */
    public void paint(View view, Tones tones) {
        view.fill(mass(1, 0), tones.dark(), tones.cover());
        view.fill(mass(0.9, 0.1), tones.middle(), tones.cover());
        view.fill(mass(0.7, 0.27), tones.light(), tones.cover());
    }

    /** The outline of all puffs. */
    public Path2D outline() {
        return mass(1, 0);
    }

    private Path2D mass(double size, double moved) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Puff puff : puffs) {
            double radius = puff.radius() * size;
            double x = puff.x() - puff.radius() * moved * 0.5;
            double y = puff.y() - puff.radius() * moved * 0.85;
            path.append(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), false);
        }
        return path;
    }
}
