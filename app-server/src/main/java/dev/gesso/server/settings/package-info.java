/** What can be set, and the typed form in which the server gets it. */
@NullMarked
package dev.gesso.server.settings;

import org.jspecify.annotations.NullMarked;
