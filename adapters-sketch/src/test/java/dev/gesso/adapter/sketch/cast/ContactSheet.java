package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.art.ArtSet;
import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.raster.Canvas;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;

/**
 * Paints sheets of actors to be looked at by a person; no test. Arguments: the file, the set, poses joined by commas,
 * the side of a cell in pixels, and subgroups or code points of what to show, or {@code name:rgb} for a colour.
 */
final class ContactSheet {

    private static final int WIDTH = 1500;

    private ContactSheet() {}

    public static void main(String[] arguments) throws IOException {
        Troupe troupe = new Troupe();
        ArtSet set = ArtSet.valueOf(arguments[1]);
        Casting casting = troupe.cast(set, List.of(), 7, (brush, text, width, height) -> {});
        List<Thing> things = new ArrayList<>();
        Optional<Colour> colour = Optional.empty();
        for (String argument : List.of(arguments).subList(4, arguments.length)) {
            if (argument.contains(":")) {
                String[] parts = argument.split(":", -1);
                colour = Optional.of(new Colour(parts[0], Integer.parseInt(parts[1], 16)));
            }
            for (String id : matching(troupe, argument)) {
                for (String pose : arguments[2].split(",", -1)) {
                    things.add(new Thing(things.size(), "", id, 1, colour, 1, Pose.valueOf(pose), Set.of()));
                }
            }
        }
        ImageIO.write(
                sheet(casting, things, Integer.parseInt(arguments[3])).image(),
                "png",
                Path.of(arguments[0]).toFile());
    }

    private static List<String> matching(Troupe troupe, String argument) {
        return troupe.gallery().ids().stream()
                .filter(id -> argument.equals(id) || troupe.roles().subgroup(id).equals(argument))
                .toList();
    }

    private static Canvas sheet(Casting casting, List<Thing> things, int cell) {
        int columns = WIDTH / cell;
        int rows = (things.size() + columns - 1) / columns;
        Canvas canvas = Canvas.of(columns * cell, rows * cell);
        Graphics2D brush = canvas.brush();
        brush.setColor(new Color(0xdde8e0));
        brush.fillRect(0, 0, canvas.width(), canvas.height());
        for (int i = 0; i < things.size(); i++) {
            Graphics2D own = (Graphics2D) brush.create();
            own.translate(i % columns * cell + 4, i / columns * cell + 4);
            cell(own, casting.cast(things.get(i), i), cell - 8);
            own.dispose();
        }
        brush.dispose();
        return canvas;
    }

    private static void cell(Graphics2D brush, Actor actor, double room) {
        double aspect = actor.stature().aspect();
        double height = Math.min(room, room / aspect);
        double width = height * aspect;
        brush.translate((room - width) / 2, room - height);
        actor.paint(brush, width, height);
        if (actor.nature() == Nature.PERSON || actor.nature() == Nature.ANIMAL) {
            Anchors anchors = actor.anchors();
            for (Anchors.Spot spot : List.of(anchors.head(), anchors.eyes(), anchors.nearHand(), anchors.seat())) {
                mark(brush, spot, width, height);
            }
        }
    }

    private static void mark(Graphics2D brush, Anchors.Spot spot, double width, double height) {
        brush.setColor(new Color(0x90ff0000, true));
        brush.setStroke(new BasicStroke(1));
        brush.fill(new Ellipse2D.Double(spot.x() * width - 1.5, spot.y() * height - 1.5, 3, 3));
    }
}
