package dev.gesso.adapter.sketch;

import dev.gesso.adapter.sketch.decode.PictureReader;
import dev.gesso.adapter.sketch.decode.UnreadablePictureException;
import dev.gesso.adapter.sketch.edit.Originals;
import dev.gesso.adapter.sketch.finish.Scaling;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.request.ImageRequest;
import dev.gesso.core.request.InputFidelity;
import dev.gesso.core.request.InputImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the pictures that an edit starts from. */
final class Inputs {

    /** References are shown small: more would only cost memory, of which sixteen large photographs take a lot. */
    private static final int LONGEST_FAITHFUL = 1536;
    /** Without high fidelity a reference keeps no more detail than a drawing beside it has. */
    private static final int LONGEST_REFERENCE = 640;

    private Inputs() {}

    /** Why an input image cannot be used; its message is for the caller. */
    static final class UnusableInputException extends Exception {

        private static final long serialVersionUID = 1;

        private final String reason;

        UnusableInputException(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    static Originals read(ImageRequest.Edit edit) throws UnusableInputException {
        List<Pixels> pictures = new ArrayList<>();
        for (InputImage image : edit.images()) {
            Pixels picture = read(image);
            pictures.add(pictures.isEmpty() && edit.images().size() == 1 ? picture : reduced(picture, edit));
        }
        Optional<Pixels> mask =
                edit.mask().isPresent() ? Optional.of(read(edit.mask().get())) : Optional.empty();
        return new Originals(pictures, mask);
    }

    private static Pixels read(InputImage image) throws UnusableInputException {
        try {
            return switch (image) {
                case InputImage.Uploaded(var source) -> PictureReader.read(source);
                case InputImage.Linked ignored ->
                    throw new UnusableInputException(
                            "The sketch engine has no network and cannot fetch a linked image; upload its bytes");
                case InputImage.Filed(String id) ->
                    throw new UnusableInputException(
                            "The sketch engine keeps no files, so there is none named '" + id + "'; upload its bytes");
            };
        } catch (UnreadablePictureException unreadable) {
            throw new UnusableInputException(unreadable.reason());
        }
    }

    private static Pixels reduced(Pixels picture, ImageRequest.Edit edit) {
        boolean faithful = edit.fidelity().equals(Optional.of(InputFidelity.HIGH));
        int most = faithful ? LONGEST_FAITHFUL : LONGEST_REFERENCE;
        int longest = Math.max(picture.width(), picture.height());
        if (longest <= most || edit.mask().isPresent()) {
            return picture;
        }
        int width = Math.max(1, picture.width() * most / longest);
        int height = Math.max(1, picture.height() * most / longest);
        return Scaling.to(picture, width, height);
    }
}
