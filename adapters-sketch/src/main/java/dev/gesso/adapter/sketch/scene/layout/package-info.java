/** Ways to fill a picture, one class each. */
@NullMarked
package dev.gesso.adapter.sketch.scene.layout;

import org.jspecify.annotations.NullMarked;
