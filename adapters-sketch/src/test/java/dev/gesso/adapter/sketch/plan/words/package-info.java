@NullMarked
package dev.gesso.adapter.sketch.plan.words;

import org.jspecify.annotations.NullMarked;
