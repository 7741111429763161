package dev.gesso.core.cost;

import dev.gesso.core.image.Size;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.model.SizeFacts;
import dev.gesso.core.request.Output;
import dev.gesso.core.request.OutputFormat;
import dev.gesso.core.request.Quality;
import dev.gesso.core.request.RequestedSize;
import java.util.List;

/**
 * The pictures that a request may lead to where it leaves the choice to the engine.
 *
 * @param likely the size to expect
 * @param sizes every size that may come out, or one that costs at least as much as any of them
 * @param qualities every quality that may come out, the likeliest first
 */
record Outcomes(Size likely, List<Size> sizes, List<Quality> qualities) {

    private static final Size USUAL = new Size(1024, 1024);

    static Outcomes of(Output output, ModelProfile profile) {
        List<Quality> qualities =
                output.quality().equals(Quality.AUTO) ? profile.autoQualities() : List.of(output.quality());
        return switch (output.size()) {
            case RequestedSize.Exact(Size size) -> new Outcomes(size, sizes(size, output, profile), qualities);
            case RequestedSize.Auto ignored -> new Outcomes(usual(profile), any(profile), qualities);
        };
    }

    boolean isCertain() {
        return sizes.equals(List.of(likely)) && qualities.size() == 1;
    }

    Quality likeliestQuality() {
        return qualities.getFirst();
    }

    /** Frames of an animation are cut from one sheet, whose size the service chooses and does not tell (2026-11). */
    private static List<Size> sizes(Size asked, Output output, ModelProfile profile) {
        return output.format() == OutputFormat.GIF ? any(profile) : List.of(asked);
    }

    private static Size usual(ModelProfile profile) {
        return switch (profile.sizes()) {
            case SizeFacts.Listed(List<Size> sizes, boolean ignored) ->
                sizes.contains(USUAL) ? USUAL : sizes.getFirst();
            case SizeFacts.Within ignored -> USUAL;
        };
    }

    /** The number of tokens grows with the area and with the shorter side, so the largest square bounds them all. */
    private static List<Size> any(ModelProfile profile) {
        return switch (profile.sizes()) {
            case SizeFacts.Listed listed -> listed.auto() ? listed.sizes() : List.of(usual(profile));
            case SizeFacts.Within within -> {
                int side = (int) Math.ceil(Math.sqrt((double) within.mostPixels()));
                yield List.of(new Size(side, side));
            }
        };
    }
}
