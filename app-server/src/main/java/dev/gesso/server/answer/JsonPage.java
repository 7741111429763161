package dev.gesso.server.answer;

import dev.gesso.core.image.ImageSource;
import dev.gesso.server.web.Call;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON object, fields in the order given, straight to where it goes. */
public final class JsonPage {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final OutputStream out;

    private JsonPage(JsonGenerator json, OutputStream out) {
        this.json = json;
        this.out = out;
    }

    /** Answers a call with an object. */
    public static void send(Call call, int status, Consumer<JsonPage> fields) throws IOException {
        write(call.answer(status, "application/json"), fields);
    }

    /** Writes an object on one line and leaves the stream open. */
    public static void write(OutputStream out, Consumer<JsonPage> fields) throws IOException {
        JsonGenerator json = JSON.createGenerator(new Unclosing(), out);
        try (json) {
            new JsonPage(json, out).object(fields);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        }
    }

    public JsonPage text(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    /** Null where it is empty. */
    public JsonPage text(String name, Optional<String> value) {
        if (value.isPresent()) {
            return text(name, value.get());
        }
        json.writeNullProperty(name);
        return this;
    }

    /** Left out where it is empty. */
    public JsonPage textIfAny(String name, Optional<String> value) {
        value.ifPresent(text -> text(name, text));
        return this;
    }

    public JsonPage number(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    public JsonPage number(String name, BigDecimal value) {
        json.writeName(name);
        json.writeNumber(value.toPlainString());
        return this;
    }

    public JsonPage flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    public JsonPage object(String name, Consumer<JsonPage> fields) {
        json.writeName(name);
        object(fields);
        return this;
    }

    public <T> JsonPage objects(String name, Iterable<T> values, BiConsumer<JsonPage, T> fields) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> object(page -> fields.accept(page, value)));
        json.writeEndArray();
        return this;
    }

    public JsonPage texts(String name, Iterable<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    /** A picture as base64, a little at a time. */
    public JsonPage base64(String name, ImageSource content) {
        json.writeName(name);
        json.writeRawValue("\"");
        json.flush();
        try (Base64Stream base64 = new Base64Stream(out, content.length().orElse(Long.MAX_VALUE))) {
            content.writeTo(base64);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        json.writeRaw('"');
        return this;
    }

    private void object(Consumer<JsonPage> fields) {
        json.writeStartObject();
        fields.accept(this);
        json.writeEndObject();
    }

    /** Who asked for a page closes what it was written to. */
    private static final class Unclosing extends ObjectWriteContext.Base {

        @Override
        public int getStreamWriteFeatures(int defaults) {
            return defaults
                    & ~StreamWriteFeature.AUTO_CLOSE_TARGET.getMask()
                    & ~StreamWriteFeature.FLUSH_PASSED_TO_STREAM.getMask();
        }
    }
}
