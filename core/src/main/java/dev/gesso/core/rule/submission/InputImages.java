package dev.gesso.core.rule.submission;

import dev.gesso.core.image.ImageSource;
import dev.gesso.core.request.DataUrl;
import dev.gesso.core.request.InputImage;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.RawRequest.Encoding;
import dev.gesso.core.request.WireValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an edit starts from, however it was written down: files of a form, or references of a JSON body.
 *
 * @param images those that could be read as images, in order
 */
public record InputImages(List<Named> images, Optional<Named> mask, Optional<Named> markup) {

    public static final String IMAGE_URL = "image_url";
    public static final String FILE_ID = "file_id";
    public static final String IMAGE = "image";
    public static final String IMAGE_LIST = "image[]";

    private static final List<String> JSON_SPELLINGS = List.of(Parameter.IMAGES.wireName());
    private static final List<String> FORM_SPELLINGS = List.of(IMAGE, IMAGE_LIST, Parameter.IMAGES.wireName());

    /** An image and the parameter it came under, such as {@code images[1]}. */
    public record Named(String param, InputImage image) {

        Optional<ImageSource> source() {
            return image instanceof InputImage.Uploaded(ImageSource source) ? Optional.of(source) : Optional.empty();
        }
    }

    public static InputImages of(RawRequest raw) {
        List<Named> images = new ArrayList<>();
        List<WireValue> values = values(raw);
        for (int index = 0; index < values.size(); index++) {
            read(param(raw, index, values.size()), values.get(index)).ifPresent(images::add);
        }
        return new InputImages(images, guide(raw, Parameter.MASK), guide(raw, Parameter.MARKUP));
    }

    /** The values under every spelling that the encoding allows. */
    public static List<WireValue> values(RawRequest raw) {
        List<WireValue> values = new ArrayList<>();
        for (String name : raw.encoding() == Encoding.FORM ? FORM_SPELLINGS : JSON_SPELLINGS) {
            switch (raw.parameters().get(name)) {
                case WireValue.Items(List<WireValue> items) -> values.addAll(items);
                case WireValue.Upload file -> values.add(file);
                case null, default -> {}
            }
        }
        return values;
    }

    /** How the service calls the image at fault. */
    public static String param(RawRequest raw, int index, int count) {
        String name = raw.encoding() == Encoding.FORM ? IMAGE : Parameter.IMAGES.wireName();
        return raw.encoding() == Encoding.FORM && count == 1 ? name : name + "[" + index + "]";
    }

    private static Optional<Named> guide(RawRequest raw, Parameter parameter) {
        return raw.value(parameter).flatMap(value -> read(parameter.wireName(), value));
    }

    private static Optional<Named> read(String param, WireValue value) {
        return image(value).map(image -> new Named(param, image));
    }

    private static Optional<InputImage> image(WireValue value) {
        return switch (value) {
            case WireValue.Upload(ImageSource source) -> Optional.of(new InputImage.Uploaded(source));
            case WireValue.Fields fields -> reference(fields);
            default -> Optional.empty();
        };
    }

    private static Optional<InputImage> reference(WireValue.Fields fields) {
        if (fields.members().get(FILE_ID) instanceof WireValue.Text(String id)) {
            return Optional.of(new InputImage.Filed(id));
        }
        if (fields.members().get(IMAGE_URL) instanceof WireValue.Text(String url)) {
            return DataUrl.isOne(url)
                    ? DataUrl.parse(url).map(InputImage.Uploaded::new)
                    : Optional.of(new InputImage.Linked(url));
        }
        return Optional.empty();
    }
}
