/** Disks that are full, and folders that are none. */
@NullMarked
package dev.gesso.adapter.storage.disk;

import org.jspecify.annotations.NullMarked;
