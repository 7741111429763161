package dev.gesso.adapter.sketch;

import dev.gesso.adapter.sketch.edit.Edited;
import dev.gesso.adapter.sketch.edit.Editor;
import dev.gesso.adapter.sketch.edit.Originals;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Artist;
import dev.gesso.adapter.sketch.studio.Blur;
import dev.gesso.core.image.Size;
import dev.gesso.core.request.Background;
import dev.gesso.core.request.ImageRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Edits pictures at hand. */
final class EditingEasel implements Easel {

    private final Editor editor;
    private final Order order;
    private final Plan plan;
    private final Originals originals;
    private final Size size;
    private final Set<String> notes = new LinkedHashSet<>();

    private EditingEasel(Artist artist, Order order, Originals originals, Size size) {
        this.editor = new Editor(artist);
        this.order = order;
        this.plan = artist.plan(order.prompt());
        this.originals = originals;
        this.size = size;
    }

    static EditingEasel of(Artist artist, Order order, ImageRequest.Edit edit) throws Inputs.UnusableInputException {
        Originals originals = Inputs.read(edit);
        Size size = SizeChoice.of(
                edit.output().size(),
                originals.pictures().getFirst(),
                originals.mask().isPresent());
        EditingEasel easel = new EditingEasel(artist, order, originals, size);
        if (edit.markup().isPresent()) {
            easel.notes.add("the sketch engine does not follow markup; say it in the prompt");
        }
        return easel;
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
        boolean transparent = order.background() == Background.TRANSPARENT;
        Edited edited = editor.edit(originals, order.prompt(), size, order.effort(), seed, transparent);
        notes.addAll(edited.notes());
        return order.background() == Background.OPAQUE ? OnWhite.of(edited.picture()) : edited.picture();
    }

    @Override
    public Pixels unfinished(long seed, int stepsLeft) {
        return Blur.by(finished(seed), stepsLeft * stepsLeft * 5);
    }

    @Override
    public List<String> notes() {
        return List.copyOf(notes);
    }
}
