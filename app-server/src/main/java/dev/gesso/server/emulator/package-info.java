/** What an emulator does on purpose: fail, be slow, and remember what it was asked. */
@NullMarked
package dev.gesso.server.emulator;

import org.jspecify.annotations.NullMarked;
