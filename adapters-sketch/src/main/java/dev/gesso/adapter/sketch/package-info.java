/** The embedded engine: draws prompts as pictograms, offline and always the same. Not a model, and not a photographer. */
@NullMarked
package dev.gesso.adapter.sketch;

import org.jspecify.annotations.NullMarked;
