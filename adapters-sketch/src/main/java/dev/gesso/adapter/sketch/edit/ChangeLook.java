package dev.gesso.adapter.sketch.edit;

import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Artist;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paints the whole picture in another look: "make it watercolour". */
final class ChangeLook implements Retouch {

    /** What a plan has where its prompt names no look; so it has to be asked for by its word. */
    private static final String USUAL = "cartoon";

    private static final Pattern CARTOON = Pattern.compile("\\bcartoon");

    @Override
    public boolean isWanted(Wish wish) {
        return !wish.plan().look().equals(USUAL) || wish.says(CARTOON);
    }

    @Override
    public Optional<Pixels> apply(Pixels picture, Wish wish, Artist artist) {
        return Optional.of(artist.finish(picture, wish.plan().look(), wish.seed()));
    }

    @Override
    public String name() {
        return "changing the look";
    }
}
