/** Rooms and what stands in them. */
@NullMarked
package dev.gesso.adapter.sketch.backdrop.craft.interior;

import org.jspecify.annotations.NullMarked;
