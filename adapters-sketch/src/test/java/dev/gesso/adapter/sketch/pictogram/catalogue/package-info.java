/** What every drawing by code keeps to. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram.catalogue;

import org.jspecify.annotations.NullMarked;
