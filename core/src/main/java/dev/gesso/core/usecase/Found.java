package dev.gesso.core.usecase;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import java.util.List;
import java.util.Optional;

/**
 * A page of kept pictures, the newest first.
 *
 * @param unread those on the way of which nobody can say whether they are wanted
 * @param next before which name to search on; empty where there is nothing more
 */
public record Found(List<KeptImage> images, List<Unread> unread, Optional<ImageName> next) {

    public Found {
        images = List.copyOf(images);
        unread = List.copyOf(unread);
    }
}
