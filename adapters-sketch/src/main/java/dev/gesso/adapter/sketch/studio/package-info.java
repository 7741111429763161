/** Where the stages meet: a plan is laid out, painted and given its look, at the effort that was asked for. */
@NullMarked
package dev.gesso.adapter.sketch.studio;

import org.jspecify.annotations.NullMarked;
