/** Things drawn by code that people build out of doors: mills, barns, bridges. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram.building;

import org.jspecify.annotations.NullMarked;
