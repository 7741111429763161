/** Things drawn by code that are told of in tales, and machines' parts. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram.fantasy;

import org.jspecify.annotations.NullMarked;
