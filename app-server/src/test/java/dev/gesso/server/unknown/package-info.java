/** What a server leaves behind that is stopped or killed. */
@NullMarked
package dev.gesso.server.unknown;

import org.jspecify.annotations.NullMarked;
