/** Blocks to cast, and plans made of them. */
@NullMarked
package dev.gesso.adapter.sketch.scene;

import org.jspecify.annotations.NullMarked;
