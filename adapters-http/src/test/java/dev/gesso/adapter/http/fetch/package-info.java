/** Spellings of addresses, and which of them are public. */
@NullMarked
package dev.gesso.adapter.http.fetch;

import org.jspecify.annotations.NullMarked;
