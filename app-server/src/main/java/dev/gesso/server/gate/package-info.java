/** Who may come in, from where, and how many at once. */
@NullMarked
package dev.gesso.server.gate;

import org.jspecify.annotations.NullMarked;
