/** Tests of what is seen in the sky. */
@NullMarked
package dev.gesso.adapter.sketch.backdrop.craft.sky;

import org.jspecify.annotations.NullMarked;
