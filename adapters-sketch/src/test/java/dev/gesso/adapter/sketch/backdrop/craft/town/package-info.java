/** Tests of streets and houses. */
@NullMarked
package dev.gesso.adapter.sketch.backdrop.craft.town;

import org.jspecify.annotations.NullMarked;
