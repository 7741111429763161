/** What stands behind the things: places, painted by code, one class each. */
@NullMarked
package dev.gesso.adapter.sketch.backdrop;

import org.jspecify.annotations.NullMarked;
