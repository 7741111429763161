/** Whole animals: many shipped drawings are heads only, and here they get bodies in the head's own colours. */
@NullMarked
package dev.gesso.adapter.sketch.beast;

import org.jspecify.annotations.NullMarked;
