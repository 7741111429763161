/** Images as bytes: how they are held, and how long. */
@NullMarked
package dev.gesso.core.image;

import org.jspecify.annotations.NullMarked;
