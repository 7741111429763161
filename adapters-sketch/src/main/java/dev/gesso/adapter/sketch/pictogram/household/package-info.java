/** Things drawn by code that serve a house: stoves, machines, linen, scents. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram.household;

import org.jspecify.annotations.NullMarked;
