/** Tests of mentions and of what binds them. */
@NullMarked
package dev.gesso.adapter.sketch.plan.reading.mention;

import org.jspecify.annotations.NullMarked;
