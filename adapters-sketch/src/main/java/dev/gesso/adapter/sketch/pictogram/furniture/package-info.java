/** Things drawn by code that stand in a room: tables, shelves, lamps. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram.furniture;

import org.jspecify.annotations.NullMarked;
