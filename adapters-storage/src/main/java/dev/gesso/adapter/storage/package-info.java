/** Stores for finished pictures: in memory, in a folder that outlives power cuts, in a bucket; and what they are set to. */
@NullMarked
package dev.gesso.adapter.storage;

import org.jspecify.annotations.NullMarked;
