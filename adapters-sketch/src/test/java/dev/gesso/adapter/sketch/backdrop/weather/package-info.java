@NullMarked
package dev.gesso.adapter.sketch.backdrop.weather;

import org.jspecify.annotations.NullMarked;
