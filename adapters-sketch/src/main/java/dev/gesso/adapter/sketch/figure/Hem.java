package dev.gesso.adapter.sketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Cloth that hangs from the waist over the legs. */
record Hem(double waist, double bottom, double above, double below) {

    void paint(Graphics2D brush, List<Band> bands) {
        for (Band band : bands) {
            int rgb = Brushwork.lit(band.rgb(), 0.97);
            brush.setColor(Brushwork.colour(rgb));
            brush.fill(panel(band, -1));
            brush.fill(panel(band, 1));
        }
    }

    private Path2D panel(Band band, int sign) {
        double inner = 1 - band.to();
        double outer = 1 - band.from();
        double lap = inner == 0 ? -0.4 : 0;
        Path2D path = new Path2D.Double();
        path.moveTo(Body.MIDDLE + sign * (above * outer), waist);
        path.lineTo(Body.MIDDLE + sign * (above * inner + lap), waist);
        path.lineTo(Body.MIDDLE + sign * (below * inner + lap), bottom + sag(inner));
        path.quadTo(
                Body.MIDDLE + sign * below * (inner + outer) / 2,
                bottom + sag((inner + outer) / 2) + 1,
                Body.MIDDLE + sign * below * outer,
                bottom + sag(outer));
        path.closePath();
        return path;
    }

    /** The hem hangs lowest in the middle. */
    private double sag(double share) {
        return 4 * (1 - share * share);
    }
}
