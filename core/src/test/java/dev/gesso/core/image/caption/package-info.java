/** Captions in files of each format, with nothing else changed. */
@NullMarked
package dev.gesso.core.image.caption;

import org.jspecify.annotations.NullMarked;
