package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.content.ContentFaults;
import dev.gesso.adapter.storage.content.VerifiedContent;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.HeldImage;
import dev.gesso.core.image.ImageSource;
import java.io.IOException;
import java.util.List;

/**
 * A picture that is to be kept, which must be what its manifest says. Bytes in memory can be compared with it while they
 * are written; all others are compared on their way, so that they are read only once.
 */
record Incoming(VerifiedContent verified) {

    static Incoming of(ImageSource content, Manifest manifest) {
        return new Incoming(new VerifiedContent(held(content), manifest, new ContentFaults.Incoming(content)));
    }

    private static ImageSource held(ImageSource content) {
        return content instanceof ImageSource.InMemory(String name, byte[] bytes)
                ? new HeldImage(name, List.of(bytes), () -> {})
                : content;
    }

    /** What to write. */
    ImageSource bytes() {
        return isHeld() ? verified.source() : verified;
    }

    /** Compares what is not compared while it is written. */
    void compare() throws IOException {
        if (isHeld()) {
            verified.verify();
        }
    }

    private boolean isHeld() {
        return verified.source() instanceof HeldImage;
    }
}
