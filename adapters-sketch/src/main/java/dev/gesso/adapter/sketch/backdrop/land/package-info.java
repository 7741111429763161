/** Places with ground under the feet, far from houses. */
@NullMarked
package dev.gesso.adapter.sketch.backdrop.land;

import org.jspecify.annotations.NullMarked;
