/** The server beside nginx, both in front of one upstream, and what it takes of memory. Runs processes of its own. */
@NullMarked
package dev.gesso.bench.server;

import org.jspecify.annotations.NullMarked;
