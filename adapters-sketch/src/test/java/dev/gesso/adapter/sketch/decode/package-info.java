/** Tests of reading uploads, good, odd and hostile. */
@NullMarked
package dev.gesso.adapter.sketch.decode;

import org.jspecify.annotations.NullMarked;
