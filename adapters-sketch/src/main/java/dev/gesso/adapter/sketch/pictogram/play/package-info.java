/** Things drawn by code that are played with, or played on. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram.play;

import org.jspecify.annotations.NullMarked;
