/** What places are made of: skies, hills, trees, water, walls. Every length is a share of the shorter side. */
@NullMarked
package dev.gesso.adapter.sketch.backdrop.craft;

import org.jspecify.annotations.NullMarked;
