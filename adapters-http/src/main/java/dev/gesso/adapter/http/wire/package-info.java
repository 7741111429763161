/** Requests in the words of the Images API, and its answers and errors read back. */
@NullMarked
package dev.gesso.adapter.http.wire;

import org.jspecify.annotations.NullMarked;
