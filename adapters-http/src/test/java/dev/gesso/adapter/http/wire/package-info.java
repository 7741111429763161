/** Tests of what goes onto the wire. */
@NullMarked
package dev.gesso.adapter.http.wire;

import org.jspecify.annotations.NullMarked;
