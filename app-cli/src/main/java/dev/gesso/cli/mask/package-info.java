/** Makes masks of what people say on the command line. */
@NullMarked
package dev.gesso.cli.mask;

import org.jspecify.annotations.NullMarked;
