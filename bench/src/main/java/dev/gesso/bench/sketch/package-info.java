/** What the embedded engine's speed, memory and pictures are measured with. */
@NullMarked
package dev.gesso.bench.sketch;

import org.jspecify.annotations.NullMarked;
