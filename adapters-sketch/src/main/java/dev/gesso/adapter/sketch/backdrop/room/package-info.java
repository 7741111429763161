/** Places under a roof. */
@NullMarked
package dev.gesso.adapter.sketch.backdrop.room;

import org.jspecify.annotations.NullMarked;
