/** Tests of walls, floors and windows. */
@NullMarked
package dev.gesso.adapter.sketch.backdrop.craft.interior;

import org.jspecify.annotations.NullMarked;
