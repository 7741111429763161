/** Things drawn by code that lie in a landscape: waters, ways, stones, snow. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram.land;

import org.jspecify.annotations.NullMarked;
