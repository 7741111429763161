/** First stage: what a prompt asks to be drawn, as far as it was understood. */
@NullMarked
package dev.gesso.adapter.sketch.plan;

import org.jspecify.annotations.NullMarked;
