/** Last stage: pixels to files and back. Pictures are written with a note of who drew them; uploads are read by pure Java. */
@NullMarked
package dev.gesso.adapter.sketch.encode;

import org.jspecify.annotations.NullMarked;
