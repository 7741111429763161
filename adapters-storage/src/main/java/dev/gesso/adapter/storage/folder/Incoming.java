package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.content.ContentFaults;
import dev.gesso.adapter.storage.content.VerifiedContent;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.HeldImage;
import dev.gesso.core.image.ImageSource;
import java.io.IOException;

/**
 * A picture that is to be kept, which must be what its manifest says. Bytes in memory can be compared with it while they
 * are written; all others are compared on their way, so that they are read only once.
 */
record Incoming(VerifiedContent verified) {

    static Incoming of(ImageSource content, Manifest manifest) {
        return new Incoming(new VerifiedContent(content, manifest, new ContentFaults.Incoming(content)));
    }

    /** What to write. */
    ImageSource bytes() {
        return isInMemory() ? verified.source() : verified;
    }

    /** Compares what is not compared while it is written. */
    void compare() throws IOException {
        if (isInMemory()) {
            verified.verify();
        }
    }

    private boolean isInMemory() {
        return verified.source() instanceof HeldImage || verified.source() instanceof ImageSource.InMemory;
    }
}
