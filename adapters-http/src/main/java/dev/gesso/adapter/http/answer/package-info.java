/** Answers as they come off the wire: pictures straight to where they lie, everything else parsed when it is whole. */
@NullMarked
package dev.gesso.adapter.http.answer;

import org.jspecify.annotations.NullMarked;
