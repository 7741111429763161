/** Stores that cannot be reached, and what becomes of pictures meanwhile. */
@NullMarked
package dev.gesso.adapter.storage.spool;

import org.jspecify.annotations.NullMarked;
