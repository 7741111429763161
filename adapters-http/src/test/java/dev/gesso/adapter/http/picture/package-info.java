/** Tests of what pictures are. */
@NullMarked
package dev.gesso.adapter.http.picture;

import org.jspecify.annotations.NullMarked;
