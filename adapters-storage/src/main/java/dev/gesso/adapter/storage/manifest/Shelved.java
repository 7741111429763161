package dev.gesso.adapter.storage.manifest;

import dev.gesso.core.archive.Manifest;

/** What a manifest file holds: the manifest, and the name of the picture's file beside it. */
public record Shelved(String file, Manifest manifest) {}
