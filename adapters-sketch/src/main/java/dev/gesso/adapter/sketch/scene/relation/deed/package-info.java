/** What somebody does with something: holds it, rides it, eats it; one class each. */
@NullMarked
package dev.gesso.adapter.sketch.scene.relation.deed;

import org.jspecify.annotations.NullMarked;
