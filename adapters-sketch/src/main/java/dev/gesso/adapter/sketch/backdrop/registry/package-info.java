/** The list of all places. */
@NullMarked
package dev.gesso.adapter.sketch.backdrop.registry;

import org.jspecify.annotations.NullMarked;
