package dev.gesso.adapter.storage.spool;

import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** The bytes of a picture that was found in the spool, and may be in its store by the time somebody reads them. */
record MovingContent(KeptImage waiting, ImageStore store) implements ImageSource {

    @Override
    public InputStream open() throws IOException {
        try {
            return waiting.content().open();
        } catch (StorageException gone) {
            return store.find(waiting.name())
                    .filter(there -> there.manifest().equals(waiting.manifest()))
                    .orElseThrow(() -> gone)
                    .content()
                    .open();
        }
    }

    @Override
    public String name() {
        return waiting.content().name();
    }

    @Override
    public OptionalLong length() {
        return waiting.content().length();
    }
}
