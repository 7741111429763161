package dev.gesso.adapter.sketch;

import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Artist;
import dev.gesso.adapter.sketch.studio.Blur;
import dev.gesso.adapter.sketch.studio.Effort;
import dev.gesso.adapter.sketch.studio.Plans;
import dev.gesso.core.image.Size;
import dev.gesso.core.rule.CheckedRequest;
import java.util.List;

/** Draws from a prompt alone: first the backdrop, then what stands before it, then the look. */
final class DrawingEasel implements Easel {

    private final Artist artist;
    private final Order order;
    private final Plan plan;
    private final Size size;

    private DrawingEasel(Artist artist, Order order, Plan plan, Size size) {
        this.artist = artist;
        this.order = order;
        this.plan = grounded(Plans.neverEmpty(plan, order.prompt()), order);
        this.size = size;
    }

    static DrawingEasel of(Artist artist, Order order, CheckedRequest checked) {
        Size size = SizeChoice.of(
                checked.request().output().size(),
                order.prompt(),
                checked.profile().sizes());
        return new DrawingEasel(artist, order, artist.plan(order.prompt()), size);
    }

    /** The request's word on the background counts more than the prompt's. */
    private static Plan grounded(Plan plan, Order order) {
        return switch (order.background()) {
            case TRANSPARENT -> Plans.transparent(plan);
            case OPAQUE -> Plans.opaque(plan);
            case AUTO -> plan;
        };
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public Pixels finished(long seed) {
        return artist.draw(plan, size, order.effort(), seed, List.of());
    }

    @Override
    public Pixels unfinished(long seed, int stepsLeft) {
        return switch (stepsLeft) {
            case 1 -> Blur.of(part -> draft(part, seed), size, 6);
            case 2 -> Blur.of(part -> draft(part, seed), size, 18);
            default -> Blur.of(part -> artist.backdrop(plan, part, seed), size, 40);
        };
    }

    private Pixels draft(Size part, long seed) {
        return artist.draft(plan, part, Effort.MEDIUM, seed, List.of());
    }

    @Override
    public List<String> notes() {
        return List.of();
    }
}
