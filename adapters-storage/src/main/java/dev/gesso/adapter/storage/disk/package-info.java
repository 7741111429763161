/** Looks at disks before something is to be kept on them. */
@NullMarked
package dev.gesso.adapter.storage.disk;

import org.jspecify.annotations.NullMarked;
