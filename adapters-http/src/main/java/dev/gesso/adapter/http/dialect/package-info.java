/** What each kind of engine does its own way; one small class each. */
@NullMarked
package dev.gesso.adapter.http.dialect;

import org.jspecify.annotations.NullMarked;
