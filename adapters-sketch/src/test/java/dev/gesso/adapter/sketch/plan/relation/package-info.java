@NullMarked
package dev.gesso.adapter.sketch.plan.relation;

import org.jspecify.annotations.NullMarked;
