/** What commands about kept pictures share: finding them, taking them out, and asking for them again. */
@NullMarked
package dev.gesso.cli.archive;

import org.jspecify.annotations.NullMarked;
