/** Things drawn by code that move over land, on water, in the air and in space. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram.vehicle;

import org.jspecify.annotations.NullMarked;
