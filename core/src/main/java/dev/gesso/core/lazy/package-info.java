/** What is made when it is first asked for, because making it takes long or may not be needed at all. */
@NullMarked
package dev.gesso.core.lazy;

import org.jspecify.annotations.NullMarked;
