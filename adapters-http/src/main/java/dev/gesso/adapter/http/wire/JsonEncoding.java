package dev.gesso.adapter.http.wire;

import dev.gesso.adapter.http.body.Body;
import dev.gesso.adapter.http.body.Segment;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.request.InputImage;
import java.util.ArrayList;
import java.util.List;

/** Writes fields as JSON; files become base64 while they are sent. */
final class JsonEncoding {

    static final String CONTENT_TYPE = "application/json";

    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private JsonEncoding() {}

    static Body write(List<Field> fields) {
        JsonEncoding encoding = new JsonEncoding();
        encoding.object(fields);
        encoding.endText();
        return new Body(CONTENT_TYPE, encoding.segments);
    }

    private void object(List<Field> fields) {
        String separator = "{";
        for (Field field : fields) {
            text.append(separator).append(JsonPage.quoted(field.name())).append(':');
            value(field);
            separator = ",";
        }
        text.append('}');
    }

    private void value(Field field) {
        switch (field) {
            case Field.Text word -> text.append(JsonPage.quoted(word.value()));
            case Field.Whole whole -> text.append(whole.value());
            case Field.Flag flag -> text.append(flag.value());
            case Field.Group group -> object(group.members());
            case Field.Image image -> reference(image.image());
            case Field.Images images -> references(images.images());
            case Field.Encoded encoded -> encoded(encoded.sources());
        }
    }

    private void references(List<InputImage> images) {
        String separator = "[";
        for (InputImage image : images) {
            text.append(separator);
            reference(image);
            separator = ",";
        }
        text.append(']');
    }

    private void reference(InputImage image) {
        switch (image) {
            case InputImage.Linked(String url) ->
                text.append("{\"image_url\":").append(JsonPage.quoted(url)).append('}');
            case InputImage.Filed(String id) ->
                text.append("{\"file_id\":").append(JsonPage.quoted(id)).append('}');
            case InputImage.Uploaded(ImageSource source) -> {
                text.append("{\"image_url\":\"data:")
                        .append(MediaTypes.of(source))
                        .append(";base64,");
                base64(source);
                text.append("\"}");
            }
        }
    }

    private void encoded(List<ImageSource> sources) {
        String separator = "[\"";
        for (ImageSource source : sources) {
            text.append(separator);
            base64(source);
            separator = "\",\"";
        }
        text.append("\"]");
    }

    private void base64(ImageSource source) {
        endText();
        segments.add(new Segment.Encoded(source));
    }

    private void endText() {
        segments.add(Segment.of(text.toString()));
        text.setLength(0);
    }
}
