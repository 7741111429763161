/** The folder store against its contract, against damage, faults, kills and power cuts. */
@NullMarked
package dev.gesso.adapter.storage.folder;

import org.jspecify.annotations.NullMarked;
