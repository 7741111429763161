package dev.gesso.cli.mask;

import dev.gesso.cli.exit.StopException;
import dev.gesso.core.image.Region;
import dev.gesso.core.image.mask.Shape;
import dev.gesso.core.image.mask.Shape.Polygon.Corner;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads shapes as people write them. */
final class ShapeText {

    private static final int SIDES = 4;
    private static final int CORNERS = 3;

    private ShapeText() {}

    static Shape rectangle(String text) {
        return new Shape.Rectangle(region(text));
    }

    static Shape ellipse(String text) {
        return new Shape.Ellipse(region(text));
    }

    static Shape polygon(String text) {
        List<Corner> corners =
                Stream.of(text.strip().split("\\s+")).map(ShapeText::corner).toList();
        if (corners.size() < CORNERS) {
            throw StopException.usage("a polygon needs three corners, not " + corners.size(), "write \"0,0 9,0 0,9\"");
        }
        return new Shape.Polygon(corners);
    }

    private static Region region(String text) {
        try {
            int[] sides = Arrays.stream(text.split(",", -1))
                    .map(String::strip)
                    .mapToInt(Integer::parseInt)
                    .toArray();
            if (sides.length == SIDES && sides[2] > 0 && sides[3] > 0) {
                return new Region(sides[0], sides[1], sides[2], sides[3]);
            }
        } catch (NumberFormatException unreadable) {
            throw noRegion(text);
        }
        throw noRegion(text);
    }

    private static StopException noRegion(String text) {
        return StopException.usage(
                "'%s' is no region".formatted(text), "write left, top, width and height in pixels: 120,340,400,180");
    }

    private static Corner corner(String text) {
        try {
            String[] parts = text.split(",", -1);
            if (parts.length == 2) {
                return new Corner(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
            }
        } catch (NumberFormatException unreadable) {
            throw noCorner(text);
        }
        throw noCorner(text);
    }

    private static StopException noCorner(String text) {
        return StopException.usage(
                "'%s' is no corner of a polygon".formatted(text),
                "write corners as x,y with blanks between: \"0,0 9,0 0,9\"");
    }
}
