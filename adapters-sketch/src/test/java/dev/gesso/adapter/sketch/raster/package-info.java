/** Tests of what pixels are painted with. */
@NullMarked
package dev.gesso.adapter.sketch.raster;

import org.jspecify.annotations.NullMarked;
