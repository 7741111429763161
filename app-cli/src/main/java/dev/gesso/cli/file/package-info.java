/** Pictures leave for files, whole or not at all, and never over what is there unless asked. */
@NullMarked
package dev.gesso.cli.file;

import org.jspecify.annotations.NullMarked;
