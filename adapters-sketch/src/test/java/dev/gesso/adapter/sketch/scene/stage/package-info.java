/** Tests of what is guessed and of the rows in which things stand. */
@NullMarked
package dev.gesso.adapter.sketch.scene.stage;

import org.jspecify.annotations.NullMarked;
