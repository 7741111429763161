/**
 * What is asked of an image engine: the raw form in which a request comes in, and the typed form in which it goes on.
 * Knows nothing of models, rules or prices.
 */
@NullMarked
package dev.gesso.core.request;

import org.jspecify.annotations.NullMarked;
