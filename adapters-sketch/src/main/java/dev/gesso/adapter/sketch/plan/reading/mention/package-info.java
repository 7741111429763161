/** What a prompt mentions, and how one mention is bound to another. */
@NullMarked
package dev.gesso.adapter.sketch.plan.reading.mention;

import org.jspecify.annotations.NullMarked;
