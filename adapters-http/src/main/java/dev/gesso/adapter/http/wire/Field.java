package dev.gesso.adapter.http.wire;

import dev.gesso.core.image.ImageSource;
import dev.gesso.core.request.InputImage;
import java.util.List;

/** A parameter under its name on the wire, before it is known whether it goes as JSON or as a form. */
public sealed interface Field {

    String name();

    /** The same value under another name. */
    default Field renamed(String other) {
        return switch (this) {
            case Text text -> new Text(other, text.value());
            case Whole whole -> new Whole(other, whole.value());
            case Flag flag -> new Flag(other, flag.value());
            case Group group -> new Group(other, group.members());
            case Image image -> new Image(other, image.image());
            case Images images -> new Images(other, images.images());
            case Encoded encoded -> new Encoded(other, encoded.sources());
        };
    }

    /** A word or a text. */
    record Text(String name, String value) implements Field {}

    /** A whole number. */
    record Whole(String name, long value) implements Field {}

    /** True or false. */
    record Flag(String name, boolean value) implements Field {}

    /** An object. */
    record Group(String name, List<Field> members) implements Field {
        public Group {
            members = List.copyOf(members);
        }
    }

    /** One image. */
    record Image(String name, InputImage image) implements Field {}

    /** The images of an edit, in order. */
    record Images(String name, List<InputImage> images) implements Field {
        public Images {
            images = List.copyOf(images);
        }
    }

    /** Files as a list of bare base64 texts, which only JSON can carry. */
    record Encoded(String name, List<ImageSource> sources) implements Field {
        public Encoded {
            sources = List.copyOf(sources);
        }
    }
}
