/** The folder store beside what anyone would do by hand, and among a hundred thousand pictures. */
@NullMarked
package dev.gesso.bench.store;

import org.jspecify.annotations.NullMarked;
