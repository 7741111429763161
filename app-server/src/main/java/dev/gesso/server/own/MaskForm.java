package dev.gesso.server.own;

import dev.gesso.core.image.ImageLimits;
import dev.gesso.core.image.Region;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.UnreadableImageException;
import dev.gesso.core.image.mask.Mask;
import dev.gesso.core.image.mask.Shape;
import dev.gesso.core.request.WireValue;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a form what mask is wanted. */
final class MaskForm {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");
    private static final Pattern REGION = Pattern.compile("(\\d{1,5}),(\\d{1,5}),(\\d{1,5}),(\\d{1,5})");

    private MaskForm() {}

    static Mask mask(Map<String, WireValue> form) {
        Mask mask = Mask.keepingAll(size(form));
        for (String text : texts(form, "rectangle")) {
            mask = mask.editing(new Shape.Rectangle(region("rectangle", text)));
        }
        for (String text : texts(form, "ellipse")) {
            mask = mask.editing(new Shape.Ellipse(region("ellipse", text)));
        }
        return mask;
    }

    private static Size size(Map<String, WireValue> form) {
        Matcher matcher = SIZE.matcher(texts(form, "size").stream().findFirst().orElse(""));
        if (!matcher.matches()) {
            throw wrong(
                    "size",
                    "Give 'image' and 'mask' to have them checked, or 'size' as WIDTHxHEIGHT to have a mask made.");
        }
        try {
            return ImageLimits.size(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
        } catch (UnreadableImageException tooLarge) {
            throw wrong("size", "A mask " + tooLarge.getMessage() + ".");
        }
    }

    private static Region region(String name, String text) {
        Matcher matcher = REGION.matcher(text);
        if (!matcher.matches() || side(matcher, 3) == 0 || side(matcher, 4) == 0) {
            throw wrong(name, "Expected left, top, width and height in pixels, such as 120,340,400,180.");
        }
        return new Region(side(matcher, 1), side(matcher, 2), side(matcher, 3), side(matcher, 4));
    }

    private static int side(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static List<String> texts(Map<String, WireValue> form, String name) {
        return switch (form.get(name)) {
            case null -> List.of();
            case WireValue.Text(String text) -> List.of(text);
            case WireValue.Items(List<WireValue> values) ->
                values.stream()
                        .filter(WireValue.Text.class::isInstance)
                        .map(value -> ((WireValue.Text) value).value())
                        .toList();
            default -> throw wrong(name, "Expected a text.");
        };
    }

    private static WrongCallException wrong(String name, String message) {
        return new WrongCallException(ErrorAnswer.wrong(400, "invalid_value", name, message));
    }
}
