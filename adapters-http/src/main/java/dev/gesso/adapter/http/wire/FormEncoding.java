package dev.gesso.adapter.http.wire;

import dev.gesso.adapter.http.body.Body;
import dev.gesso.adapter.http.body.Segment;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.request.InputImage;
import java.util.ArrayList;
import java.util.List;

/** Writes fields as {@code multipart/form-data} (RFC 7578); files are read while they are sent. */
final class FormEncoding {

    private static final String ONE = "image";
    private static final String MANY = "image[]";

    private final String boundary;
    private final List<Segment> segments = new ArrayList<>();

    private FormEncoding(String boundary) {
        this.boundary = boundary;
    }

    /** @param boundary of letters and digits; must occur in no file */
    static Body write(List<Field> fields, String boundary) {
        FormEncoding encoding = new FormEncoding(boundary);
        for (Field field : fields) {
            encoding.field(field.name(), field);
        }
        encoding.add("--" + boundary + "--\r\n");
        return new Body("multipart/form-data; boundary=" + boundary, encoding.segments);
    }

    private void field(String name, Field field) {
        switch (field) {
            case Field.Text text -> text(name, text.value());
            case Field.Whole whole -> text(name, Long.toString(whole.value()));
            case Field.Flag flag -> text(name, Boolean.toString(flag.value()));
            case Field.Image image -> file(name, name, image.image());
            case Field.Images images -> files(images.images());
            case Field.Group group -> {
                for (Field member : group.members()) {
                    field(name + "[" + member.name() + "]", member);
                }
            }
            case Field.Encoded ignored -> throw new IllegalArgumentException("A form has no list of texts");
        }
    }

    private void files(List<InputImage> images) {
        for (int index = 0; index < images.size(); index++) {
            String stem = images.size() == 1 ? ONE : ONE + "-" + (index + 1);
            file(images.size() == 1 ? ONE : MANY, stem, images.get(index));
        }
    }

    private void text(String name, String value) {
        add("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n".formatted(boundary, name) + value + "\r\n");
    }

    private void file(String name, String stem, InputImage image) {
        if (!(image instanceof InputImage.Uploaded(ImageSource source))) {
            throw new IllegalArgumentException("A form has no place for an address or a file id");
        }
        add("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, name, MediaTypes.fileName(stem, source), MediaTypes.of(source)));
        segments.add(new Segment.Content(source));
        add("\r\n");
    }

    private void add(String text) {
        segments.add(Segment.of(text));
    }
}
