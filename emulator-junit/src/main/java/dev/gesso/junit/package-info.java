/** For tests of programs that draw: an emulator of the Images API, a piece of which belongs to each test. */
@NullMarked
package dev.gesso.junit;

import org.jspecify.annotations.NullMarked;
