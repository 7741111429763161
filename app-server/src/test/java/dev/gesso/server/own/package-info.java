/** What Gesso offers beside the API of others, piece by piece. */
@NullMarked
package dev.gesso.server.own;

import org.jspecify.annotations.NullMarked;
