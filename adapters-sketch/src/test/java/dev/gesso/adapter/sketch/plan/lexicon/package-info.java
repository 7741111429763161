@NullMarked
package dev.gesso.adapter.sketch.plan.lexicon;

import org.jspecify.annotations.NullMarked;
