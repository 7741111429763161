/** Tests of what comes off the wire. */
@NullMarked
package dev.gesso.adapter.http.answer;

import org.jspecify.annotations.NullMarked;
