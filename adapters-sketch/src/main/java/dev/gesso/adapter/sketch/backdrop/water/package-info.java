/** Places at, on and under water. */
@NullMarked
package dev.gesso.adapter.sketch.backdrop.water;

import org.jspecify.annotations.NullMarked;
