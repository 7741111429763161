/** Which drawings stand for a thing where the plan leaves it open. */
@NullMarked
package dev.gesso.adapter.sketch.cast.choice;

import org.jspecify.annotations.NullMarked;
