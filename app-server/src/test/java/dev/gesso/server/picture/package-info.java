/** What becomes of requests for pictures before somebody draws. */
@NullMarked
package dev.gesso.server.picture;

import org.jspecify.annotations.NullMarked;
