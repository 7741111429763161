/** Files that callers leave with the server. */
@NullMarked
package dev.gesso.server.file;

import org.jspecify.annotations.NullMarked;
