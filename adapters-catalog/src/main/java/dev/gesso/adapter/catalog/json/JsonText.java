package dev.gesso.adapter.catalog.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Turns bytes into a value. */
final class JsonText {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    /** The value; nothing where the bytes are no JSON, which the place is told. */
    static Optional<Json> parse(byte[] bytes, Place place) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            return Optional.of(new JsonText(parser).whole(place));
        } catch (JacksonException broken) {
            place.wrong("is no JSON: " + firstLine(broken) + line(broken));
            return Optional.empty();
        }
    }

    private static String firstLine(JacksonException broken) {
        return broken.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
    }

    /** Limits on depth and length are told without a place. */
    private static String line(JacksonException broken) {
        return Optional.ofNullable(broken.getLocation())
                .map(location -> " in line " + location.getLineNr())
                .orElse("");
    }

    private Json whole(Place place) {
        Json value = value(place);
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "more follows its end");
        }
        return value;
    }

    private Json value(Place place) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new StreamReadException(parser, "it is empty");
        }
        return switch (token) {
            case START_OBJECT -> members(place);
            case START_ARRAY -> items(place);
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Decimal(parser.getDecimalValue());
            case VALUE_TRUE -> new Json.Flag(true);
            case VALUE_FALSE -> new Json.Flag(false);
            default -> new Json.Nothing();
        };
    }

    private Json members(Place place) {
        SequencedMap<String, Json> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (values.put(name, value(place.member(name))) != null) {
                place.member(name).wrong("is there twice");
            }
        }
        return new Json.Members(values);
    }

    private Json items(Place place) {
        List<Json> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(place.item(values.size())));
        }
        return new Json.Items(values);
    }
}
