package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.pictogram.Stature;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;

/** Several who stand close together, side by side. */
record GroupActor(List<Actor> members) implements Actor {

    /** How much of its width each takes; they overlap a little. */
    private static final double SHARE = 0.88;

    @Override
    public Nature nature() {
        return members.getFirst().nature();
    }

    @Override
    public Stature stature() {
        double width =
                members.stream().mapToDouble(GroupActor::width).sum() * SHARE + (1 - SHARE) * width(members.getLast());
        return new Stature(
                width / tallest(), tallest(), members.getFirst().stature().place());
    }

    private double tallest() {
        return members.stream()
                .mapToDouble(member -> member.stature().height())
                .max()
                .orElseThrow();
    }

    private static double width(Actor member) {
        return member.stature().height() * member.stature().aspect();
    }

    @Override
    public Anchors anchors() {
        return Silhouette.OF_A_THING;
    }

    @Override
    public Optional<Opening> opening() {
        return Optional.empty();
    }

    @Override
    public void paint(Graphics2D brush, double width, double height) {
        double scale = height / tallest();
        Graphics2D own = (Graphics2D) brush.create();
        own.scale(width / (height * stature().aspect()), 1);
        for (Actor member : members) {
            double tall = member.stature().height() * scale;
            own.translate(0, height - tall);
            member.paint(own, width(member) * scale, tall);
            own.translate(width(member) * scale * SHARE, tall - height);
        }
        own.dispose();
    }

    @Override
    public void paintFront(Graphics2D brush, double width, double height) {}
}
