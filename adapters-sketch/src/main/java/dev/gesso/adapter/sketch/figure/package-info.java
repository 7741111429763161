/** Whole people: the shipped drawings end at the chin or the shoulders, and here they get skin, clothes and limbs. */
@NullMarked
package dev.gesso.adapter.sketch.figure;

import org.jspecify.annotations.NullMarked;
