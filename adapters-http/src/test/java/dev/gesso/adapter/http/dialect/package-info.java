/** Tests of each kind of engine. */
@NullMarked
package dev.gesso.adapter.http.dialect;

import org.jspecify.annotations.NullMarked;
