/** Reads uploads with pure-Java readers and those of the JDK, within limits, whatever the bytes may be. */
@NullMarked
package dev.gesso.adapter.sketch.decode;

import org.jspecify.annotations.NullMarked;
