/** Who appears in a scene: each thing of a plan as something that can be sized, placed and painted. */
@NullMarked
package dev.gesso.adapter.sketch.cast;

import org.jspecify.annotations.NullMarked;
