/** The doors outward: what the core asks of the world, and how the world may fail. */
@NullMarked
package dev.gesso.core.port;

import org.jspecify.annotations.NullMarked;
