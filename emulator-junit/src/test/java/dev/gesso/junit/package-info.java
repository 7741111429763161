/** The extension, as those use it who test programs that draw. */
@NullMarked
package dev.gesso.junit;

import org.jspecify.annotations.NullMarked;
