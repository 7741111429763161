/** Tests of recordings. */
@NullMarked
package dev.gesso.adapter.http.cassette;

import org.jspecify.annotations.NullMarked;
