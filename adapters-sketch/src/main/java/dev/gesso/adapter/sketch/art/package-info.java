/** The shipped drawings: found by id, parsed when first asked for, and recoloured. */
@NullMarked
package dev.gesso.adapter.sketch.art;

import org.jspecify.annotations.NullMarked;
