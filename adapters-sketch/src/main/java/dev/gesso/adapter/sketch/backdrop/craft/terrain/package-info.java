/** Land, water and what grows, in every light and season. */
@NullMarked
package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import org.jspecify.annotations.NullMarked;
