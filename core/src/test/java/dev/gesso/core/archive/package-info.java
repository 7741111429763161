/** Names, filters and retention of kept pictures. */
@NullMarked
package dev.gesso.core.archive;

import org.jspecify.annotations.NullMarked;
