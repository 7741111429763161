/** Fourth stage: gives a picture its look, from a children's book to pixel art. Pure functions of pixels and a seed. */
@NullMarked
package dev.gesso.adapter.sketch.finish;

import org.jspecify.annotations.NullMarked;
