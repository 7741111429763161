/** Tests of editing pictures at hand. */
@NullMarked
package dev.gesso.adapter.sketch.fill;

import org.jspecify.annotations.NullMarked;
