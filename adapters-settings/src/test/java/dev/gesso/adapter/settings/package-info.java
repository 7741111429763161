/** Tests of settings from files. */
@NullMarked
package dev.gesso.adapter.settings;

import org.jspecify.annotations.NullMarked;
