/** Tests of connections. */
@NullMarked
package dev.gesso.adapter.http.transport;

import org.jspecify.annotations.NullMarked;
