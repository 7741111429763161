package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.manifest.Shelved;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Manifest;

/** A picture on its way into a folder store; the id keeps apart drafts for one name. */
record Draft(ImageName name, String id, Shelved shelved) {

    static Draft of(ImageName name, long chance, Manifest manifest) {
        String id = id(chance);
        return new Draft(name, id, new Shelved(Layout.pictureFile(name, id, manifest.format()), manifest));
    }

    static String id(long chance) {
        return "%010x".formatted(chance & 0xff_ffff_ffffL);
    }
}
