/** Answers as they are written. */
@NullMarked
package dev.gesso.server.answer;

import org.jspecify.annotations.NullMarked;
