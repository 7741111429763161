/**
 * Counts text as the image models bill it: o200k_base, a byte pair encoding, over a table that is used as it lies in the
 * jar, so that a first count does not wait for maps to be filled.
 */
@NullMarked
package dev.gesso.adapter.catalog.token;

import org.jspecify.annotations.NullMarked;
