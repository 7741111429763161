/** What is kept of a finished picture beside its bytes: its name and its manifest. */
@NullMarked
package dev.gesso.core.archive;

import org.jspecify.annotations.NullMarked;
