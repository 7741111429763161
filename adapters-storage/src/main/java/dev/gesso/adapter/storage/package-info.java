/** Stores for finished pictures: in memory, and in a folder that outlives power cuts. */
@NullMarked
package dev.gesso.adapter.storage;

import org.jspecify.annotations.NullMarked;
