@NullMarked
package dev.gesso.adapter.sketch.beast;

import org.jspecify.annotations.NullMarked;
