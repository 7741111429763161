/** Text into words: tokens, quotations, numbers, plurals. Knows no meanings. */
@NullMarked
package dev.gesso.adapter.sketch.plan.words;

import org.jspecify.annotations.NullMarked;
