/** Reads numbers out of a stream of bytes that nobody trusts. */
@NullMarked
package dev.gesso.core.image.stream;

import org.jspecify.annotations.NullMarked;
