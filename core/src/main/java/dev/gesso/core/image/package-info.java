/** Images as bytes and pixels: what they are by content, their sizes, their masks. Knows nothing of requests or models. */
@NullMarked
package dev.gesso.core.image;

import org.jspecify.annotations.NullMarked;
