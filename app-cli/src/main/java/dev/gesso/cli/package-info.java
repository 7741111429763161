/** The command line: where the program starts, meets its standard streams, and is wired. */
@NullMarked
package dev.gesso.cli;

import org.jspecify.annotations.NullMarked;
