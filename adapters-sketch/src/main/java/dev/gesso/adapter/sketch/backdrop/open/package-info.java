/** Places without a ground, and grounds without a place. */
@NullMarked
package dev.gesso.adapter.sketch.backdrop.open;

import org.jspecify.annotations.NullMarked;
