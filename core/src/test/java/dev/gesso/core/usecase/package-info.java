/** Tests of the use cases. */
@NullMarked
package dev.gesso.core.usecase;

import org.jspecify.annotations.NullMarked;
