/** The sky in every light. */
@NullMarked
package dev.gesso.adapter.sketch.backdrop.craft.sky;

import org.jspecify.annotations.NullMarked;
