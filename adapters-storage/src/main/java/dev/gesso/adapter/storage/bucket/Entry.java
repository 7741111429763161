package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.manifest.Shelved;
import dev.gesso.core.archive.Manifest;
import java.util.Optional;

/**
 * What a manifest object says.
 *
 * @param id part of the key of its reference, which no other has, also where the same is kept under the same name
 *     again; empty where somebody copied the object without its metadata
 */
record Entry(Shelved shelved, Optional<String> id) {

    Manifest manifest() {
        return shelved.manifest();
    }
}
