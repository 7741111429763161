/** Calls that may have been paid for, and of which nobody knows how they ended. */
@NullMarked
package dev.gesso.server.unknown;

import org.jspecify.annotations.NullMarked;
