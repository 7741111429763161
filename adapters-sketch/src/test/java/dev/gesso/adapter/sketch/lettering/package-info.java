/** Tests of letters and of the fonts that are shipped. */
@NullMarked
package dev.gesso.adapter.sketch.lettering;

import org.jspecify.annotations.NullMarked;
