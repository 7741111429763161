package dev.gesso.adapter.sketch.edit;

import dev.gesso.adapter.sketch.fill.Cutout;
import dev.gesso.adapter.sketch.fill.Frame;
import dev.gesso.adapter.sketch.fill.Harmony;
import dev.gesso.adapter.sketch.fill.Hole;
import dev.gesso.adapter.sketch.fill.PatchFill;
import dev.gesso.adapter.sketch.fill.Placement;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Artist;
import dev.gesso.core.image.Size;
import java.util.List;
import java.util.Optional;

/** Fills the hole of a mask and draws the subject into it. No pixel outside the hole changes. */
final class Inpainter {

    /** Where more than this is open, there is no picture to fit into: the scene is drawn anew. */
    private static final double NEARLY_ALL = 0.6;

    private final Artist artist;

    Inpainter(Artist artist) {
        this.artist = artist;
    }

    /** The edited picture; further images take the subject's place. */
    Edited inpaint(Pixels picture, Hole hole, List<Pixels> others, Wish wish) {
        if (hole.isEmpty()) {
            return new Edited(picture, List.of("the mask leaves nothing to change: no pixel of it has alpha 0"));
        }
        if (hole.share() > NEARLY_ALL) {
            Size size = new Size(picture.width(), picture.height());
            Pixels scene = artist.draw(wish.plan(), size, wish.effort(), wish.seed(), List.of());
            return new Edited(hole.patched(picture, scene), List.of());
        }
        Pixels filled = PatchFill.fill(picture, hole, wish.seed());
        Optional<Pixels> subject = others.isEmpty() ? drawn(wish) : Optional.of(Cutout.of(others.getFirst()));
        if (subject.isEmpty()) {
            return new Edited(filled, List.of("nothing that the prompt names could be drawn into the hole"));
        }
        return Placement.largest(hole, subject.get())
                .map(frame -> new Edited(hole.patched(picture, placed(filled, hole, subject.get(), frame)), List.of()))
                .orElseGet(() -> new Edited(filled, List.of("the hole is too narrow for what the prompt names")));
    }

    private Optional<Pixels> drawn(Wish wish) {
        return Subject.of(wish.plan()).flatMap(thing -> Subject.drawn(wish.plan(), thing, wish.seed(), artist));
    }

    private static Pixels placed(Pixels filled, Hole hole, Pixels subject, Frame frame) {
        Harmony harmony = Harmony.around(filled, hole);
        Pixels standing = harmony.isWater() ? Waterline.under(subject) : subject;
        Pixels layer = Layers.framed(standing, frame, filled.width(), filled.height());
        return harmony.lay(layer, filled, hole);
    }
}
