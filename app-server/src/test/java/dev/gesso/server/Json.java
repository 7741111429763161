package dev.gesso.server;

import dev.gesso.core.request.WireValue;
import dev.gesso.server.body.JsonBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks into JSON. */
final class Json {

    private Json() {}

    /** The value at a path as text; {@code absent} where there is none. */
    static String at(String json, String path) {
        WireValue value = parsed(json);
        for (String step : path.split("\\.", -1)) {
            value = switch (value) {
                case WireValue.Fields fields -> fields.members().getOrDefault(step, new WireValue.Text("absent"));
                case WireValue.Items(List<WireValue> items) -> items.get(Integer.parseInt(step));
                default -> value;
            };
        }
        return text(value);
    }

    private static WireValue parsed(String json) {
        try {
            return JsonBody.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(WireValue value) {
        return switch (value) {
            case WireValue.Text(String text) -> text;
            case WireValue.Whole(long number) -> String.valueOf(number);
            case WireValue.Flag(boolean flag) -> String.valueOf(flag);
            case WireValue.Nothing ignored -> "null";
            default -> value.toString();
        };
    }
}
