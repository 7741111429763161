/** Pictures: the calls that draw, and what they share. */
@NullMarked
package dev.gesso.server.picture;

import org.jspecify.annotations.NullMarked;
