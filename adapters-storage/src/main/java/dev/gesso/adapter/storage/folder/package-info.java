/**
 * A store in a folder that several processes share and no crash spoils. Everything that changes the disk goes through
 * one interface, so that tests can let each step fail.
 */
@NullMarked
package dev.gesso.adapter.storage.folder;

import org.jspecify.annotations.NullMarked;
