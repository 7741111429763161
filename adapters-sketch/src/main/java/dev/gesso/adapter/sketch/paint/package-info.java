/** From a scene to pixels, at any size. */
@NullMarked
package dev.gesso.adapter.sketch.paint;

import org.jspecify.annotations.NullMarked;
