/** Bodies as they come over the wire: whole, in pieces, and broken in every way. */
@NullMarked
package dev.gesso.server.body;

import org.jspecify.annotations.NullMarked;
