@NullMarked
package dev.gesso.adapter.sketch.figure.complexion;

import org.jspecify.annotations.NullMarked;
