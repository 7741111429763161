/**
 * From the chunks of a PNG to the bytes of its rows as they were before compression, each chunk's sum checked on the way:
 * by the JDK's inflater, or by one of our own where much comes of little.
 */
@NullMarked
package dev.gesso.core.image.png.inflate;

import org.jspecify.annotations.NullMarked;
