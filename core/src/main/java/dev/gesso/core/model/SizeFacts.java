package dev.gesso.core.model;

import dev.gesso.core.image.Size;
import java.util.List;
import java.util.OptionalLong;

/** The sizes that a model draws. */
public sealed interface SizeFacts {

    /** Whether the size may be left to the engine. */
    boolean auto();

    /** These sizes and no others, in the order in which the service lists them. */
    record Listed(List<Size> sizes, boolean auto) implements SizeFacts {
        public Listed {
            sizes = List.copyOf(sizes);
        }
    }

    /**
     * Any size within limits, all of them inclusive.
     *
     * @param multiple both sides are multiples of it, in pixels
     * @param longestEdge the most pixels a side may have
     * @param longestRatio how many times the shorter side the longer one may be
     * @param experimentalAbove number of pixels above which the maker calls a size experimental
     */
    record Within(
            int multiple,
            int longestEdge,
            int longestRatio,
            long fewestPixels,
            long mostPixels,
            OptionalLong experimentalAbove,
            boolean auto)
            implements SizeFacts {

        /** Whether a size keeps every limit. */
        public boolean allows(Size size) {
            return size.width() % multiple == 0
                    && size.height() % multiple == 0
                    && size.longestEdge() <= longestEdge
                    && size.longestEdge() <= (long) longestRatio * size.shortestEdge()
                    && size.pixels() >= fewestPixels
                    && size.pixels() <= mostPixels;
        }
    }
}
