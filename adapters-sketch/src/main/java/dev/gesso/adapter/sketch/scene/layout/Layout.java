package dev.gesso.adapter.sketch.scene.layout;

import dev.gesso.adapter.sketch.scene.Scene;
import dev.gesso.adapter.sketch.scene.stage.Script;

/** A way to fill a picture with what a plan names. The same script gives the same scene. Stateless. */
public interface Layout {

    /** The name by which plans ask for it: {@code comic}. */
    String id();

    Scene arrange(Script script);
}
