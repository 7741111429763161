/** Letters as outlines, read from the shipped fonts; never those of the machine. */
@NullMarked
package dev.gesso.adapter.sketch.lettering;

import org.jspecify.annotations.NullMarked;
