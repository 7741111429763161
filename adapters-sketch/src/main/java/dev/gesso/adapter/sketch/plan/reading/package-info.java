/** Reads a prompt: which words belong together, and what they say about which thing. */
@NullMarked
package dev.gesso.adapter.sketch.plan.reading;

import org.jspecify.annotations.NullMarked;
