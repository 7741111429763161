/** Things drawn by code to eat and drink. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram.food;

import org.jspecify.annotations.NullMarked;
