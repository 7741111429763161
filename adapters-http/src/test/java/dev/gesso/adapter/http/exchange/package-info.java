/** Tests of single calls, down to their bytes. */
@NullMarked
package dev.gesso.adapter.http.exchange;

import org.jspecify.annotations.NullMarked;
