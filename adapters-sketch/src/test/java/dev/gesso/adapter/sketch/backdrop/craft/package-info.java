@NullMarked
package dev.gesso.adapter.sketch.backdrop.craft;

import org.jspecify.annotations.NullMarked;
