/** Drawings by code of what the shipped drawings lack, one class each or one line of a table. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram;

import org.jspecify.annotations.NullMarked;
