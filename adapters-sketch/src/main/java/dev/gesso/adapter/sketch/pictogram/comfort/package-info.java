/** Things drawn by code to sit, lie and sleep on, and what stands beside them. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram.comfort;

import org.jspecify.annotations.NullMarked;
