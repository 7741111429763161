/** Masks: made from pictures and shapes, changed, and written as files. */
@NullMarked
package dev.gesso.core.image.mask;

import org.jspecify.annotations.NullMarked;
