/** Which address leads where, and what every call passes on its way. */
@NullMarked
package dev.gesso.server.route;

import org.jspecify.annotations.NullMarked;
