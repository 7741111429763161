package dev.gesso.adapter.sketch.edit;

import java.util.List;

/** All kinds of change, in the order in which a picture undergoes them: a new one is a class and a line here. */
final class Retouches {

    static final List<Retouch> ALL = List.of(
            new RemoveThing(),
            new Recolour(),
            new ReplaceBackground(),
            new AddThings(),
            new ChangeLight(),
            new ChangeWeather(),
            new ChangeLook());

    private Retouches() {}
}
