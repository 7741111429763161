@NullMarked
package dev.gesso.adapter.sketch.backdrop;

import org.jspecify.annotations.NullMarked;
