/** The promises of the ports as tests: whoever implements a port implements its contract in a test, and passes. */
@NullMarked
package dev.gesso.core.contract;

import org.jspecify.annotations.NullMarked;
