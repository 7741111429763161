/** Fixtures and tests of what all relations are made with. */
@NullMarked
package dev.gesso.adapter.sketch.scene.relation;

import org.jspecify.annotations.NullMarked;
