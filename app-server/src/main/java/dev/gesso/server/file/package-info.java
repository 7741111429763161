/** Files that callers upload to refer to them later. */
@NullMarked
package dev.gesso.server.file;

import org.jspecify.annotations.NullMarked;
