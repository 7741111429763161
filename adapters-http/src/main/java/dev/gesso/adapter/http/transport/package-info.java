/** The one door to the network, and everything that is said of connections. */
@NullMarked
package dev.gesso.adapter.http.transport;

import org.jspecify.annotations.NullMarked;
