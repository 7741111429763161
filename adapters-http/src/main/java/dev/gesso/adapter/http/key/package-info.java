/** Keys: where they come from, and how they stay out of sight. */
@NullMarked
package dev.gesso.adapter.http.key;

import org.jspecify.annotations.NullMarked;
