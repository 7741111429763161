@NullMarked
package dev.gesso.adapter.sketch.cast;

import org.jspecify.annotations.NullMarked;
