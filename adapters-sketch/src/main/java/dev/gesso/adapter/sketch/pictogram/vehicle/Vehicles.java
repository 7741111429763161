package dev.gesso.adapter.sketch.pictogram.vehicle;

import dev.gesso.adapter.sketch.pictogram.Pictogram;
import java.util.List;

/** The drawings of this package: a new one is a line here. */
public final class Vehicles {

    private Vehicles() {}

    public static List<Pictogram> all() {
        return List.of(
                Airship.drawing(),
                Biplane.drawing(),
                Cart.drawing(),
                CoveredWagon.drawing(),
                Excavator.drawing(),
                HotAirBalloon.drawing(),
                PirateShip.drawing(),
                Planet.drawing(),
                Raft.drawing(),
                Rowboat.drawing(),
                Sleigh.drawing(),
                SpaceStation.drawing(),
                Spaceship.drawing(),
                Submarine.drawing(),
                Surfboard.drawing(),
                Tank.drawing(),
                Unicycle.drawing(),
                Wheelbarrow.drawing());
    }
}
