/** One class for each command, what they share, and the program that chooses among them. */
@NullMarked
package dev.gesso.cli.command;

import org.jspecify.annotations.NullMarked;
