package dev.gesso.core.usecase;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import java.util.List;
import java.util.Optional;

/**
 * A page of kept pictures, the newest first.
 *
 * @param damaged those on the way of which nobody can say whether they are wanted
 * @param next before which name to search on; empty where there is nothing more
 */
public record Found(List<KeptImage> images, List<ImageName> damaged, Optional<ImageName> next) {

    public Found {
        images = List.copyOf(images);
        damaged = List.copyOf(damaged);
    }
}
