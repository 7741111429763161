/** Manifest files: what is written is read, and nothing else does harm. */
@NullMarked
package dev.gesso.adapter.storage.manifest;

import org.jspecify.annotations.NullMarked;
