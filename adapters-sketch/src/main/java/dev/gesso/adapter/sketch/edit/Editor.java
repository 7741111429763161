package dev.gesso.adapter.sketch.edit;

import dev.gesso.adapter.sketch.fill.Cutout;
import dev.gesso.adapter.sketch.fill.Hole;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Artist;
import dev.gesso.adapter.sketch.studio.Effort;
import dev.gesso.adapter.sketch.studio.Plans;
import dev.gesso.core.image.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Edits pictures: with a mask it fills the hole, otherwise it changes the one picture as the prompt says, or composes
 * the pictures into the scene that the prompt asks for.
 */
public final class Editor {

    private final Artist artist;
    private final Inpainter inpainter;

    public Editor(Artist artist) {
        this.artist = artist;
        this.inpainter = new Inpainter(artist);
    }

    /**
     * The edited picture in the size asked for; pictures of another shape are cut around their middle.
     *
     * @param transparent whether the subject shall stand on nothing; a mask's picture is left as it is
     */
    public Edited edit(Originals originals, String prompt, Size size, Effort effort, long seed, boolean transparent) {
        Edited edited = edit(originals, prompt, size, effort, seed);
        return transparent && originals.mask().isEmpty() ? cutOut(edited) : edited;
    }

    private static Edited cutOut(Edited edited) {
        return Cutout.placed(edited.picture())
                .map(subject -> new Edited(subject, edited.notes()))
                .orElseGet(() -> edited.with("the background could not be made transparent: it is not even enough"));
    }

    private Edited edit(Originals originals, String prompt, Size size, Effort effort, long seed) {
        Wish wish = new Wish(prompt, artist.plan(prompt), effort, seed);
        Pixels first = Layers.covering(originals.first(), size.width(), size.height());
        if (originals.mask().isPresent()) {
            Pixels mask = Layers.coveringMask(originals.mask().get(), size.width(), size.height());
            return inpainter.inpaint(first, Hole.of(mask), originals.others(), wish);
        }
        List<Retouch> wanted = originals.others().isEmpty()
                ? Retouches.ALL.stream()
                        .filter(retouch -> retouch.isWanted(wish))
                        .toList()
                : List.of();
        if (wanted.isEmpty()) {
            return composed(originals, first, wish, size);
        }
        return retouched(first, wish, wanted);
    }

    private Edited retouched(Pixels picture, Wish wish, List<Retouch> wanted) {
        Pixels current = picture;
        List<String> notes = new ArrayList<>();
        for (Retouch retouch : wanted) {
            Optional<Pixels> changed = retouch.apply(current, wish, artist);
            if (changed.isEmpty()) {
                notes.add(retouch.name() + " was not possible: the subject cannot be told from its ground; use a mask");
            }
            current = changed.orElse(current);
        }
        return new Edited(current, notes);
    }

    private Edited composed(Originals originals, Pixels first, Wish wish, Size size) {
        Plan plan = wish.plan();
        if (originals.others().isEmpty()
                && plan.things().isEmpty()
                && plan.setting().plain().isEmpty()) {
            return new Edited(
                    first, List.of("the picture was left as it is: the prompt names no change that can be drawn"));
        }
        List<Pixels> subjects = originals.pictures().stream().map(Cutout::of).toList();
        Plan cast = Plans.withReferences(plan, subjects.size());
        return new Edited(artist.draw(cast, size, wish.effort(), wish.seed(), subjects), List.of());
    }
}
