/** What an emulator does on purpose, on its own. */
@NullMarked
package dev.gesso.server.emulator;

import org.jspecify.annotations.NullMarked;
