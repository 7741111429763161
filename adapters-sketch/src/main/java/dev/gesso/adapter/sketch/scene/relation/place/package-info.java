/** Where one thing is to another: on it, in it, behind it; one class each. */
@NullMarked
package dev.gesso.adapter.sketch.scene.relation.place;

import org.jspecify.annotations.NullMarked;
