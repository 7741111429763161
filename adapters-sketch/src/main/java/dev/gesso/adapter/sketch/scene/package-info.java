/** A plan laid out: what stands where, in the order of painting, in shares of the picture's height. */
@NullMarked
package dev.gesso.adapter.sketch.scene;

import org.jspecify.annotations.NullMarked;
