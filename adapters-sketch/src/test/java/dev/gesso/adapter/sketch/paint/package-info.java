/** Tests of how scenes become pixels. */
@NullMarked
package dev.gesso.adapter.sketch.paint;

import org.jspecify.annotations.NullMarked;
