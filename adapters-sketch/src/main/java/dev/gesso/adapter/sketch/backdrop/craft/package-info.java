/** What places are painted with. Every length is a share of the shorter side. */
@NullMarked
package dev.gesso.adapter.sketch.backdrop.craft;

import org.jspecify.annotations.NullMarked;
