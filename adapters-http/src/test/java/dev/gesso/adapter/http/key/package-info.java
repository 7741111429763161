/** Tests of keys. */
@NullMarked
package dev.gesso.adapter.http.key;

import org.jspecify.annotations.NullMarked;
