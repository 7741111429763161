/** Tests of what requests carry. */
@NullMarked
package dev.gesso.adapter.http.body;

import org.jspecify.annotations.NullMarked;
