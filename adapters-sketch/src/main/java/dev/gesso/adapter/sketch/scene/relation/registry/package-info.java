/** All relations in one list, and those whose meaning depends on who is meant. */
@NullMarked
package dev.gesso.adapter.sketch.scene.relation.registry;

import org.jspecify.annotations.NullMarked;
