/** How the place for pictures is described by settings: the keys there are, and what they come to together. */
@NullMarked
package dev.gesso.adapter.storage.settings;

import org.jspecify.annotations.NullMarked;
