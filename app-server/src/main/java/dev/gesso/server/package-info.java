/** The server: the Images API and Gesso's own beside it, over one core. */
@NullMarked
package dev.gesso.server;

import org.jspecify.annotations.NullMarked;
