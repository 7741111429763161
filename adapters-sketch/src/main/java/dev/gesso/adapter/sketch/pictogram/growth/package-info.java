/** Things drawn by code that grow: trunks, bushes, nests, what lives on the sea floor. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram.growth;

import org.jspecify.annotations.NullMarked;
