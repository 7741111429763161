package dev.gesso.adapter.storage;

import dev.gesso.core.archive.Manifest;

/** What a manifest file holds: the manifest, and the name of the picture's file beside it. */
record Shelved(String file, Manifest manifest) {}
