/** Tests of where one thing is to another, one class for each place. */
@NullMarked
package dev.gesso.adapter.sketch.scene.relation.place;

import org.jspecify.annotations.NullMarked;
