/** The shapes and colours that drawings by code are made of. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram.craft;

import org.jspecify.annotations.NullMarked;
