package dev.gesso.adapter.sketch.pictogram.furniture;

import dev.gesso.adapter.sketch.pictogram.Pictogram;
import java.util.List;

/** The drawings of this package: a new one is a line here. */
public final class Furniture {

    private Furniture() {}

    public static List<Pictogram> all() {
        return List.of(
                Aquarium.drawing(),
                BirdCage.drawing(),
                Blackboard.drawing(),
                Bookshelf.drawing(),
                Curtain.drawing(),
                Desk.drawing(),
                Easel.drawing(),
                Fireplace.drawing(),
                FloorLamp.drawing(),
                Globe.drawing(),
                RoundTable.drawing(),
                Rug.drawing(),
                Shower.drawing(),
                Sink.drawing(),
                Stool.drawing(),
                Table.drawing(),
                Throne.drawing(),
                Window.drawing());
    }
}
