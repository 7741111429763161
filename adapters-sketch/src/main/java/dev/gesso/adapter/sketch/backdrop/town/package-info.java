/** Places between houses. */
@NullMarked
package dev.gesso.adapter.sketch.backdrop.town;

import org.jspecify.annotations.NullMarked;
