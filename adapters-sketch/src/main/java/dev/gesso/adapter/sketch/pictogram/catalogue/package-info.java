/** Which things can be drawn by code. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram.catalogue;

import org.jspecify.annotations.NullMarked;
