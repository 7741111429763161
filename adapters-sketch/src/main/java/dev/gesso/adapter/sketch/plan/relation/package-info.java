/** How one thing of a prompt can stand to another. */
@NullMarked
package dev.gesso.adapter.sketch.plan.relation;

import org.jspecify.annotations.NullMarked;
