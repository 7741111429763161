package dev.gesso.core.request;

import dev.gesso.core.image.Size;

/** The size that a request asks for. */
public sealed interface RequestedSize {

    /** The engine decides. */
    record Auto() implements RequestedSize {
        @Override
        public String toString() {
            return "auto";
        }
    }

    /** This size and no other. */
    record Exact(Size size) implements RequestedSize {
        @Override
        public String toString() {
            return size.toString();
        }
    }
}
