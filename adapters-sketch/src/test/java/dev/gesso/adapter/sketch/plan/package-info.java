@NullMarked
package dev.gesso.adapter.sketch.plan;

import org.jspecify.annotations.NullMarked;
