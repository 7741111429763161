/** Whether an address that a stranger names may be fetched from at all. */
@NullMarked
package dev.gesso.adapter.http.fetch;

import org.jspecify.annotations.NullMarked;
