/** Manifests as JSON files: versioned, readable by a person, and never trusted. */
@NullMarked
package dev.gesso.adapter.storage.manifest;

import org.jspecify.annotations.NullMarked;
