/** The stores beside what anyone would do by hand, and the folder store among a hundred thousand pictures. */
@NullMarked
package dev.gesso.bench.store;

import org.jspecify.annotations.NullMarked;
