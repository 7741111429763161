@NullMarked
package dev.gesso.adapter.sketch.figure;

import org.jspecify.annotations.NullMarked;
