/** Pictures shown in a terminal, in whatever way it can. */
@NullMarked
package dev.gesso.cli.preview;

import org.jspecify.annotations.NullMarked;
