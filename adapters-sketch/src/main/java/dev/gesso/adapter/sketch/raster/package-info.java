/** Third stage: a scene turned into pixels. */
@NullMarked
package dev.gesso.adapter.sketch.raster;

import org.jspecify.annotations.NullMarked;
