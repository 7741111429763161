/** Settings: keys and texts from several places become typed values, and everything wrong with them is told at once. */
@NullMarked
package dev.gesso.core.settings;

import org.jspecify.annotations.NullMarked;
