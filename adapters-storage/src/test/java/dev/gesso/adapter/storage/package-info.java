/** Tests of the stores: their contract, and what only a folder must stand. */
@NullMarked
package dev.gesso.adapter.storage;

import org.jspecify.annotations.NullMarked;
