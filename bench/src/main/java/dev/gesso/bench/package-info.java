/** What the speed of Gesso is measured with. Everything is a ratio to something measured in the same run. */
@NullMarked
package dev.gesso.bench;

import org.jspecify.annotations.NullMarked;
