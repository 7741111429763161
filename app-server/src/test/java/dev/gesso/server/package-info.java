/** The server as its callers see it: over real sockets, with real clients. */
@NullMarked
package dev.gesso.server;

import org.jspecify.annotations.NullMarked;
