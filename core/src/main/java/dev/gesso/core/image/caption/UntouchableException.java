package dev.gesso.core.image.caption;

import java.io.IOException;

/** A picture must stay as it is; the message says why, as the end of a sentence. */
final class UntouchableException extends IOException {

    private static final long serialVersionUID = 1;

    UntouchableException(String message) {
        super(message);
    }

    static UntouchableException signed() {
        return new UntouchableException("its maker has signed it (C2PA), which any change would break");
    }

    static UntouchableException described() {
        return new UntouchableException("its maker has described it already (XMP)");
    }

    static UntouchableException otherwise() {
        return new UntouchableException("its file is not laid out as its format wants it");
    }
}
