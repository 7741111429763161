package dev.gesso.adapter.storage.manifest;

import dev.gesso.core.archive.Manifest;
import dev.gesso.core.cost.Usage;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes a manifest as JSON that a person can read. By streaming: binding to records costs a cold process a quarter of
 * a second more (measured 2026-11-24).
 */
final class ManifestWriter {

    static final int VERSION = 1;

    private static final JsonFactory JSON = new JsonFactory();
    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    };

    /** Half of a pair, which UTF-8 cannot express; a whole pair is one character to a pattern and does not match. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private ManifestWriter() {}

    static byte[] write(Shelved shelved) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(INDENTED, text)) {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeStringProperty("file", shelved.file());
            writeRequest(json, shelved.manifest());
            writeResult(json, shelved.manifest());
            json.writeEndObject();
        }
        return escaped(text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void writeRequest(JsonGenerator json, Manifest manifest) {
        json.writeStringProperty("operation", manifest.operation().wireName());
        json.writeStringProperty("model", manifest.model().value());
        manifest.snapshot().ifPresent(snapshot -> json.writeStringProperty("snapshot", snapshot.value()));
        json.writeStringProperty("engine", manifest.engine());
        manifest.asker().key().ifPresent(key -> json.writeStringProperty("asked_by", key));
        manifest.asker().program().ifPresent(program -> json.writeStringProperty("program", program));
        writeParameters(json, manifest.parameters());
    }

    private static void writeParameters(JsonGenerator json, SequencedMap<String, String> parameters) {
        json.writeObjectPropertyStart("parameters");
        parameters.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private static void writeResult(JsonGenerator json, Manifest manifest) {
        manifest.seed().ifPresent(seed -> json.writeNumberProperty("seed", seed));
        manifest.revisedPrompt().ifPresent(prompt -> json.writeStringProperty("revised_prompt", prompt));
        manifest.usage().ifPresent(usage -> writeUsage(json, usage));
        manifest.cost().ifPresent(cost -> json.writeStringProperty("cost_usd", cost.toString()));
        json.writeStringProperty("sha256", manifest.sha256());
        json.writeNumberProperty("bytes", manifest.bytes());
        json.writeStringProperty("size", manifest.size().toString());
        json.writeStringProperty("format", manifest.format().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("time", manifest.time().toString());
    }

    private static void writeUsage(JsonGenerator json, Usage usage) {
        json.writeObjectPropertyStart("usage");
        json.writeNumberProperty("text_input", usage.textInput());
        json.writeNumberProperty("image_input", usage.imageInput());
        json.writeNumberProperty("image_output", usage.imageOutput());
        json.writeNumberProperty("text_output", usage.textOutput());
        json.writeEndObject();
    }

    private static String escaped(String text) {
        return LONE_SURROGATE
                .matcher(text)
                .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
    }
}
