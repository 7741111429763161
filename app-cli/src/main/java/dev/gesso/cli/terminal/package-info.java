/** What is outside a run of the program: streams, a terminal perhaps, the environment, the time. */
@NullMarked
package dev.gesso.cli.terminal;

import org.jspecify.annotations.NullMarked;
