/** Tests of the looks, and the small pictures they are tried on. */
@NullMarked
package dev.gesso.adapter.sketch.finish;

import org.jspecify.annotations.NullMarked;
