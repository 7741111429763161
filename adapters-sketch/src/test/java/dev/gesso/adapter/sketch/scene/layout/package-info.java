/** Tests of whole scenes: what holds for every plan, and what each layout does. */
@NullMarked
package dev.gesso.adapter.sketch.scene.layout;

import org.jspecify.annotations.NullMarked;
