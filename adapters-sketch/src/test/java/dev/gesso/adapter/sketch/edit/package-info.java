/** Tests of edits, drawn by a studio without pictograms. */
@NullMarked
package dev.gesso.adapter.sketch.edit;

import org.jspecify.annotations.NullMarked;
