/** Tests of land and water and of what grows there. */
@NullMarked
package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import org.jspecify.annotations.NullMarked;
