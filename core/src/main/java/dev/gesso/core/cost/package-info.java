/** What a request uses and what that costs: tokens as whole numbers, money as whole nano-dollars, both exact. */
@NullMarked
package dev.gesso.core.cost;

import org.jspecify.annotations.NullMarked;
