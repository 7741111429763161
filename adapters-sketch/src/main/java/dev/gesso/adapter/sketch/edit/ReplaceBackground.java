package dev.gesso.adapter.sketch.edit;

import dev.gesso.adapter.sketch.fill.Cutout;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Artist;
import dev.gesso.adapter.sketch.studio.Effort;
import dev.gesso.adapter.sketch.studio.Plans;
import dev.gesso.core.image.Size;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the subject before another background, or before none. */
final class ReplaceBackground implements Retouch {

    static final Pattern REMOVED = Pattern.compile(
            "(remove|erase|delete|cut out|without|no) (the |a |any )?(back\\s?ground|backdrop)|transparent back");
    /** Up to 20 characters may stand between verb and noun, for "replace the boring grey background". */
    private static final Pattern REPLACED = Pattern.compile(
            "(replac|chang|swap|switch|set|new|different|another|make)\\w* .{0,20}(background|backdrop)"
                    + "|(on|against|in front of|with) an? [\\w ]{0,24}(background|backdrop)"
                    + "|(put|place|move|set|show|take) (it|him|her|them|this|that|the \\w+) (in|on|into|onto|at|to|before|under)\\b");

    @Override
    public boolean isWanted(Wish wish) {
        return wish.says(REMOVED) || wish.says(REPLACED);
    }

    @Override
    public Optional<Pixels> apply(Pixels picture, Wish wish, Artist artist) {
        return Cutout.placed(picture).map(subject -> wish.says(REMOVED) ? subject : before(subject, wish, artist));
    }

    private static Pixels before(Pixels subject, Wish wish, Artist artist) {
        Size size = new Size(subject.width(), subject.height());
        Pixels behind = artist.draft(
                Plans.opaque(Plans.only(wish.plan(), thing -> false)), size, Effort.MEDIUM, wish.seed(), List.of());
        return Layers.over(subject, behind);
    }

    @Override
    public String name() {
        return "replacing the background";
    }
}
