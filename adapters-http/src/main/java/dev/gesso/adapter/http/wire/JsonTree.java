package dev.gesso.adapter.http.wire;

import dev.gesso.core.request.WireValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Small JSON texts as values, whatever is in them. */
public final class JsonTree {

    private static final JsonFactory JSON = new JsonFactory();

    /** No number of so many digits, or of one less and a sign, is too large. */
    private static final int SURELY_LONG = 18;

    private JsonTree() {}

    /** Empty where the bytes are not one JSON value. */
    public static Optional<WireValue> parse(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return Optional.empty();
            }
            WireValue value = value(parser, first);
            return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
        } catch (JacksonException | NumberFormatException notJson) {
            return Optional.empty();
        }
    }

    /** A member of an object; empty where there is none, or it is null. */
    public static Optional<WireValue> member(WireValue value, String name) {
        return value instanceof WireValue.Fields(SequencedMap<String, WireValue> members)
                ? Optional.ofNullable(members.get(name)).filter(member -> !(member instanceof WireValue.Nothing))
                : Optional.empty();
    }

    /** A member of an object as text, whole numbers included; empty where there is none, or it is blank. */
    public static Optional<String> text(WireValue value, String name) {
        return member(value, name).flatMap(member -> switch (member) {
            case WireValue.Text(String text) -> Optional.of(text).filter(given -> !given.isBlank());
            case WireValue.Whole(long number) -> Optional.of(Long.toString(number));
            default -> Optional.empty();
        });
    }

    /** The items of a member; none where it is no list. */
    public static List<WireValue> items(WireValue value, String name) {
        return member(value, name)
                .map(member -> member instanceof WireValue.Items(List<WireValue> items) ? items : List.<WireValue>of())
                .orElse(List.of());
    }

    private static WireValue value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new WireValue.Text(parser.getString());
            case VALUE_NUMBER_INT -> whole(parser.getString());
            case VALUE_NUMBER_FLOAT -> new WireValue.Decimal(new BigDecimal(parser.getString()));
            case VALUE_TRUE -> new WireValue.Flag(true);
            case VALUE_FALSE -> new WireValue.Flag(false);
            case VALUE_NULL, END_ARRAY, END_OBJECT, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                new WireValue.Nothing();
        };
    }

    private static WireValue whole(String digits) {
        if (digits.length() <= SURELY_LONG) {
            return new WireValue.Whole(Long.parseLong(digits));
        }
        BigDecimal number = new BigDecimal(digits);
        return number.unscaledValue().bitLength() < Long.SIZE
                ? new WireValue.Whole(number.longValueExact())
                : new WireValue.Decimal(number);
    }

    private static WireValue object(JsonParser parser) {
        SequencedMap<String, WireValue> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            members.put(name, value(parser, parser.nextToken()));
        }
        return new WireValue.Fields(members);
    }

    private static WireValue array(JsonParser parser) {
        List<WireValue> items = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            items.add(value(parser, token));
            token = parser.nextToken();
        }
        return new WireValue.Items(items);
    }
}
