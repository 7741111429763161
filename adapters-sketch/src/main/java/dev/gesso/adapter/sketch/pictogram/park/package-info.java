/** Things drawn by code that stand in streets, parks and playgrounds. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram.park;

import org.jspecify.annotations.NullMarked;
