/** How the program ends when it cannot do what was asked, and whose fault that is. */
@NullMarked
package dev.gesso.cli.exit;

import org.jspecify.annotations.NullMarked;
