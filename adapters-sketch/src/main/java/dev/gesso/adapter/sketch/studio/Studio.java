package dev.gesso.adapter.sketch.studio;

import dev.gesso.adapter.sketch.art.ArtSet;
import dev.gesso.adapter.sketch.backdrop.registry.Backdrops;
import dev.gesso.adapter.sketch.cast.Casting;
import dev.gesso.adapter.sketch.cast.Letterer;
import dev.gesso.adapter.sketch.cast.Troupe;
import dev.gesso.adapter.sketch.finish.Scaling;
import dev.gesso.adapter.sketch.lettering.Pen;
import dev.gesso.adapter.sketch.paint.Painter;
import dev.gesso.adapter.sketch.plan.Lettering.Hand;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Planner;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.scene.Scene;
import dev.gesso.adapter.sketch.scene.layout.Composer;
import dev.gesso.core.image.Size;
import java.util.List;
import java.util.Set;

/** The stages as they are shipped: understood words, drawn actors, composed scenes, painted pixels. */
final class Studio implements Stages {

    /** More pixels than this are not drawn at once for the sake of smoother edges: 80 MB. */
    private static final double MOST_PIXELS = 20_000_000;

    /** Drawing larger and reducing costs the square; by less than this nobody sees it. */
    private static final double LEAST_GAIN = 1.2;

    private static final Set<String> FLAT_LOOKS = Set.of("flat", "logo");
    private static final Letterer LETTERER =
            (brush, text, width, height) -> brush.fill(Pen.of(Hand.PLAIN).fitted(text, width, height));

    private final Planner planner = Planner.with(RegisteredWords.vocabulary());
    private final Troupe troupe = new Troupe();

    @Override
    public Plan plan(String prompt) {
        return planner.plan(prompt);
    }

    @Override
    public Composition compose(Plan plan, Size size, long seed, List<Pixels> photos) {
        ArtSet set = FLAT_LOOKS.contains(plan.look()) ? ArtSet.FLAT : ArtSet.ILLUSTRATED;
        Casting casting = troupe.cast(set, photos, seed, LETTERER);
        Scene scene = new Composer(casting, Backdrops::find).compose(plan, (double) size.width() / size.height(), seed);
        return new Composed(scene, new Painter(casting, Backdrops::find), size);
    }

    private record Composed(Scene scene, Painter painter, Size size) implements Composition {

        @Override
        public Pixels backdrop() {
            return painter.backdrop(scene, size.width(), size.height());
        }

        @Override
        public Pixels whole(Effort effort) {
            double scale = effort == Effort.HIGH ? finer() : 1;
            Pixels drawn = painter.whole(
                    scene, (int) Math.round(size.width() * scale), (int) Math.round(size.height() * scale));
            return Scaling.to(drawn, size.width(), size.height());
        }

        /** How many times finer than asked for it is drawn before it is reduced. */
        private double finer() {
            double most = Math.sqrt(MOST_PIXELS / ((double) size.width() * size.height()));
            return most < LEAST_GAIN ? 1 : Math.min(2, most);
        }
    }
}
