/** Tests of each relation, on blocks. */
@NullMarked
package dev.gesso.adapter.sketch.scene.relation.registry;

import org.jspecify.annotations.NullMarked;
