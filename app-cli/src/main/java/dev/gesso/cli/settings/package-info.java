/** What can be set, where it is looked for, and the typed form in which commands get it. */
@NullMarked
package dev.gesso.cli.settings;

import org.jspecify.annotations.NullMarked;
