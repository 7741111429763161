/** Tests of what somebody does with something, one class for each deed. */
@NullMarked
package dev.gesso.adapter.sketch.scene.relation.deed;

import org.jspecify.annotations.NullMarked;
