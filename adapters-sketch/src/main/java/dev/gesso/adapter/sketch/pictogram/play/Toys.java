package dev.gesso.adapter.sketch.pictogram.play;

import dev.gesso.adapter.sketch.pictogram.Pictogram;
import java.util.List;

/** The drawings of this package: a new one is a line here. */
public final class Toys {

    private Toys() {}

    public static List<Pictogram> all() {
        return List.of(
                BeachBall.drawing(),
                BalloonBunch.drawing(),
                BuildingBlocks.drawing(),
                Cello.drawing(),
                Dollhouse.drawing(),
                GrandPiano.drawing(),
                Harp.drawing(),
                MicrophoneStand.drawing(),
                Pinwheel.drawing(),
                RockingHorse.drawing(),
                SnowGlobe.drawing(),
                SpinningTop.drawing(),
                ToyTrain.drawing());
    }
}
