/** Settings: their defaults, and everything that can be wrong with them. */
@NullMarked
package dev.gesso.server.settings;

import org.jspecify.annotations.NullMarked;
