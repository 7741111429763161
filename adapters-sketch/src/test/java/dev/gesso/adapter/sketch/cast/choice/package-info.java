@NullMarked
package dev.gesso.adapter.sketch.cast.choice;

import org.jspecify.annotations.NullMarked;
