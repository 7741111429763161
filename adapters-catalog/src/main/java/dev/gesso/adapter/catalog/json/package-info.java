/** JSON files whose shape is known: read whole, with everything that is wrong told at once and by its place. */
@NullMarked
package dev.gesso.adapter.catalog.json;

import org.jspecify.annotations.NullMarked;
