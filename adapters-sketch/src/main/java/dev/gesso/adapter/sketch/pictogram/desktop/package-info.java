/** Things drawn by code that lie on a table: plates, books, folded paper. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram.desktop;

import org.jspecify.annotations.NullMarked;
