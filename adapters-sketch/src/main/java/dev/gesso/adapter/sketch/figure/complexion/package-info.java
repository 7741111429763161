/** Skin and hair in natural colours, which take the place of the yellow and brown of the drawings. */
@NullMarked
package dev.gesso.adapter.sketch.figure.complexion;

import org.jspecify.annotations.NullMarked;
