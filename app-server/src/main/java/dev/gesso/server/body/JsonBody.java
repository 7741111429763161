package dev.gesso.server.body;

import dev.gesso.core.request.WireValue;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON object as untyped values, in its order. */
public final class JsonBody {

    private static final int DEEPEST = 16;
    private static final int MOST_NAME = 1000;

    /** No request has a hundredth of it; each is an object of its own, many times as large as the few bytes it comes in. */
    private static final int MOST_TOKENS = 20_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(MOST_NAME)
                    .maxTokenCount(MOST_TOKENS)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonBody() {}

    /** Reads it to its end. */
    public static WireValue.Fields read(InputStream body) throws IOException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw unreadable();
            }
            WireValue.Fields fields = fields(parser);
            if (parser.nextToken() != null) {
                throw unreadable();
            }
            return fields;
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        } catch (StreamConstraintsException large) {
            throw new WrongCallException(ErrorAnswer.wrong(
                    400,
                    Optional.empty(),
                    ("The JSON body of your request is too large in another way than its bytes: at most %d levels, %d values,"
                                    + " names of %d characters and numbers of 1000 digits are read.")
                            .formatted(DEEPEST, MOST_TOKENS, MOST_NAME)));
        } catch (JacksonException wrong) {
            throw unreadable();
        }
    }

    private static WireValue.Fields fields(JsonParser parser) {
        SequencedMap<String, WireValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new WireValue.Fields(members);
    }

    private static WireValue value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> new WireValue.Text(parser.getString());
            case VALUE_TRUE -> new WireValue.Flag(true);
            case VALUE_FALSE -> new WireValue.Flag(false);
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> new WireValue.Decimal(parser.getDecimalValue());
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> items(parser);
            default -> new WireValue.Nothing();
        };
    }

    private static WireValue whole(JsonParser parser) {
        return switch (parser.getNumberType()) {
            case INT, LONG -> new WireValue.Whole(parser.getLongValue());
            default -> new WireValue.Decimal(parser.getDecimalValue());
        };
    }

    private static WireValue items(JsonParser parser) {
        List<WireValue> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return new WireValue.Items(values);
    }

    private static WrongCallException unreadable() {
        return new WrongCallException(ErrorAnswer.wrong(
                400,
                Optional.empty(),
                "We could not parse the JSON body of your request. (HINT: This likely means you aren't using your HTTP"
                        + " library correctly. The OpenAI API expects a JSON payload, but what was sent was not valid"
                        + " JSON.)"));
    }
}
