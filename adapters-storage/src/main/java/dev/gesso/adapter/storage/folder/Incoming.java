package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.content.ContentFaults;
import dev.gesso.adapter.storage.content.VerifiedContent;
import dev.gesso.adapter.storage.disk.Quietly;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.ImageSource;
import java.util.List;

/**
 * A picture that is to be kept, which must be what its manifest says. An array can be compared with it while it is
 * written; all others are compared on their way, so that they are read only once.
 */
record Incoming(VerifiedContent verified) {

    static Incoming of(ImageSource content, Manifest manifest) {
        return new Incoming(new VerifiedContent(content, manifest, new ContentFaults.Incoming(content)));
    }

    /** What to write. */
    ImageSource bytes() {
        return isArray() ? verified.source() : verified;
    }

    /** Compares what is not compared while it is written. */
    List<Quietly.Step> comparing() {
        return isArray() ? List.of(verified::verify) : List.of();
    }

    private boolean isArray() {
        return verified.source() instanceof ImageSource.InMemory;
    }
}
