/** Tests of what wires and what lives in memory. */
@NullMarked
package dev.gesso.adapter.storage;

import org.jspecify.annotations.NullMarked;
