package dev.gesso.adapter.sketch.pictogram.desktop;

import dev.gesso.adapter.sketch.pictogram.Pictogram;
import java.util.List;

/** The drawings of this package: a new one is a line here. */
public final class Desktops {

    private Desktops() {}

    public static List<Pictogram> all() {
        return List.of(
                BookStack.drawing(),
                BrushJar.drawing(),
                CakeStand.drawing(),
                Cornucopia.drawing(),
                CuttingBoard.drawing(),
                Notebook.drawing(),
                OrigamiCrane.drawing(),
                PaperBag.drawing(),
                PaperBoat.drawing(),
                PaperPlane.drawing(),
                PencilCup.drawing(),
                Plate.drawing(),
                Tray.drawing());
    }
}
