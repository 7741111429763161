/** PNG, row by row: what stands before the pixels, and one byte for each pixel, in memory that does not grow with them. */
@NullMarked
package dev.gesso.core.image.png;

import org.jspecify.annotations.NullMarked;
