/** The doors inward: what Gesso does for those who use it, as a library, from a command line or behind a server. */
@NullMarked
package dev.gesso.core.usecase;

import org.jspecify.annotations.NullMarked;
