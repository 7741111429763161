package dev.gesso.cli.preview;

import dev.gesso.core.image.ImageSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Turns pictures into what a terminal understands; gives nothing for those that cannot be shown. */
public final class Preview {

    private final PreviewKind kind;

    /** Shows in one way, which must not be {@link PreviewKind#AUTO}. */
    public Preview(PreviewKind kind) {
        this.kind = kind;
    }

    /** The terminal's commands for a picture. */
    public Optional<String> of(ImageSource picture) {
        try {
            return switch (kind) {
                case AUTO, NONE -> Optional.empty();
                case KITTY -> kitty(picture);
                case ITERM2 -> Optional.of(InlineGraphics.iterm2(bytes(picture)));
                case BLOCKS -> Thumbnail.of(picture).map(HalfBlocks::of);
            };
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> kitty(ImageSource picture) throws IOException {
        byte[] bytes = bytes(picture);
        return InlineGraphics.isPng(bytes)
                ? Optional.of(InlineGraphics.kitty(bytes))
                : Thumbnail.of(picture).map(HalfBlocks::of);
    }

    private static byte[] bytes(ImageSource picture) throws IOException {
        try (InputStream in = picture.open()) {
            return in.readAllBytes();
        }
    }
}
