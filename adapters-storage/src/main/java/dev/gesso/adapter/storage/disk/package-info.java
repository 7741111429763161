/** The disk of this machine: all that changes it, what its failures mean, and whether it has room. */
@NullMarked
package dev.gesso.adapter.storage.disk;

import org.jspecify.annotations.NullMarked;
