/** Where on a ground things find their places: rows, the horizon, the air, the water. */
@NullMarked
package dev.gesso.adapter.sketch.scene.stage;

import org.jspecify.annotations.NullMarked;
