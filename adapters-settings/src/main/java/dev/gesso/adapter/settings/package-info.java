/** Settings from files: where a person's {@code gesso.yaml} lies, and what stands in it. */
@NullMarked
package dev.gesso.adapter.settings;

import org.jspecify.annotations.NullMarked;
