/** What settings say of the place for pictures, and what they may not say. */
@NullMarked
package dev.gesso.adapter.storage.settings;

import org.jspecify.annotations.NullMarked;
