/** Things drawn by code that hold others: baskets, bowls, bottles. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram.vessel;

import org.jspecify.annotations.NullMarked;
