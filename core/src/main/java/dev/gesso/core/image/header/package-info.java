/** Recognises images by content and reads their facts from the first bytes alone. */
@NullMarked
package dev.gesso.core.image.header;

import org.jspecify.annotations.NullMarked;
