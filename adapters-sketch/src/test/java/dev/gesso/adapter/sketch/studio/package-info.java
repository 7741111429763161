/** Tests of the studio, and one that draws without pictograms, for tests of what is built upon it. */
@NullMarked
package dev.gesso.adapter.sketch.studio;

import org.jspecify.annotations.NullMarked;
