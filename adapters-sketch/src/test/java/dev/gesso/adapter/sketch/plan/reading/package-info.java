/** Tests of what is kept in mind while a prompt is read. */
@NullMarked
package dev.gesso.adapter.sketch.plan.reading;

import org.jspecify.annotations.NullMarked;
