package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.manifest.ManifestJson;
import dev.gesso.adapter.storage.manifest.UnreadableManifestException;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure.Unavailable;
import software.amazon.awssdk.core.sync.RequestBody;

/** An entry and the text of its manifest, which can be read again: half of a surrogate pair, for one, cannot. */
final class WrittenEntry {

    private final Entry entry;
    private final byte[] text;

    private WrittenEntry(Entry entry, byte[] text) {
        this.entry = entry;
        this.text = text;
    }

    static WrittenEntry of(ImageName name, Entry entry) {
        byte[] text = ManifestJson.write(entry.shelved());
        if (text.length > ManifestObjects.MOST_BYTES || !isReadAs(entry, text)) {
            throw new StorageException(new Unavailable("The picture " + name
                    + " cannot be kept: its manifest would not be read as it is, or has more than "
                    + ManifestObjects.MOST_BYTES + " bytes"));
        }
        return new WrittenEntry(entry, text);
    }

    Entry entry() {
        return entry;
    }

    RequestBody body() {
        return RequestBody.fromBytes(text);
    }

    private static boolean isReadAs(Entry entry, byte[] text) {
        try {
            return ManifestJson.read(text).equals(entry.shelved());
        } catch (UnreadableManifestException never) {
            return false;
        }
    }
}
