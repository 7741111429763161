@NullMarked
package dev.gesso.adapter.sketch.art;

import org.jspecify.annotations.NullMarked;
