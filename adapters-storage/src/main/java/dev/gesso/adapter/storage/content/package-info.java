/** Bytes that are compared with their manifest wherever they are read. */
@NullMarked
package dev.gesso.adapter.storage.content;

import org.jspecify.annotations.NullMarked;
