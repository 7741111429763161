package dev.gesso.cli.report;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes one JSON object, fields in the order given, so that the forms of answers read like what they write. */
final class JsonPage {

    private final JsonGenerator json;

    private JsonPage(JsonGenerator json) {
        this.json = json;
    }

    /** The object on lines of its own, with a line end. */
    static String of(Consumer<JsonPage> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            new JsonPage(json).object(fields);
        }
        return text.append('\n').toString();
    }

    JsonPage text(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    /** Null where it is empty. */
    JsonPage text(String name, Optional<String> value) {
        return value.map(text -> text(name, text)).orElseGet(() -> nothing(name));
    }

    JsonPage number(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    /** Null where it is empty. */
    JsonPage number(String name, OptionalLong value) {
        return value.isPresent() ? number(name, value.getAsLong()) : nothing(name);
    }

    /** Without trailing zeros; null where it is empty. */
    JsonPage number(String name, Optional<BigDecimal> value) {
        return value.map(given -> number(name, given.stripTrailingZeros())).orElseGet(() -> nothing(name));
    }

    private JsonPage number(String name, BigDecimal value) {
        json.writeName(name);
        json.writeNumber(value.toPlainString());
        return this;
    }

    JsonPage flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    JsonPage object(String name, Consumer<JsonPage> fields) {
        json.writeName(name);
        object(fields);
        return this;
    }

    /** Null where it is empty. */
    <T> JsonPage object(String name, Optional<T> value, BiConsumer<JsonPage, T> fields) {
        return value.map(given -> object(name, page -> fields.accept(page, given)))
                .orElseGet(() -> nothing(name));
    }

    <T> JsonPage objects(String name, List<T> values, BiConsumer<JsonPage, T> fields) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> object(page -> fields.accept(page, value)));
        json.writeEndArray();
        return this;
    }

    /** What is JSON already. */
    JsonPage json(String name, String written) {
        json.writeName(name);
        json.writeRawValue(written);
        return this;
    }

    JsonPage texts(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    private JsonPage nothing(String name) {
        json.writeNullProperty(name);
        return this;
    }

    private void object(Consumer<JsonPage> fields) {
        json.writeStartObject();
        fields.accept(this);
        json.writeEndObject();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }
}
