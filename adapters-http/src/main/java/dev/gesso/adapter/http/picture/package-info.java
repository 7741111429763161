/** What a picture is, by its content. */
@NullMarked
package dev.gesso.adapter.http.picture;

import org.jspecify.annotations.NullMarked;
