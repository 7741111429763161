/** Edits of pictures at hand: cutting subjects out, filling holes from their surroundings, placing things into them. */
@NullMarked
package dev.gesso.adapter.sketch.fill;

import org.jspecify.annotations.NullMarked;
