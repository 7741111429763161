/** Things drawn by code that are worn: hats, scarves, aprons. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram.clothing;

import org.jspecify.annotations.NullMarked;
