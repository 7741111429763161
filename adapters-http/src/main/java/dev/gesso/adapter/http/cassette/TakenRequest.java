package dev.gesso.adapter.http.cassette;

import dev.gesso.adapter.http.body.Body;
import dev.gesso.adapter.http.transport.Outgoing;
import dev.gesso.adapter.http.wire.FormParts;
import dev.gesso.adapter.http.wire.JsonTree;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.request.DataUrl;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.WireValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * What a request says: its fields in the order of their names, whatever encoding, order and boundary it was sent with.
 * Files stand as their SHA-256; whose request it is, and the key, are left out.
 */
record TakenRequest(String method, String path, SequencedMap<String, String> fields) {

    private static final String REDACTED = "[redacted]";
    private static final String SHA256 = "sha256:";

    static TakenRequest of(Outgoing outgoing) throws IOException {
        SequencedMap<String, String> fields = new TreeMap<>();
        if (outgoing.body().isPresent()) {
            read(outgoing.body().get(), fields);
        }
        fields.computeIfPresent(Parameter.USER.wireName(), (name, value) -> REDACTED);
        return new TakenRequest(outgoing.method(), outgoing.uri().getRawPath(), fields);
    }

    /** How many fields are not the same in another request. */
    long differences(TakenRequest other) {
        Map<String, String> all = new TreeMap<>(fields);
        all.putAll(other.fields);
        return all.keySet().stream().filter(name -> differs(name, other)).count()
                + (path.equals(other.path) ? 0 : all.size());
    }

    boolean differs(String name, TakenRequest other) {
        return !String.valueOf(fields.get(name)).equals(String.valueOf(other.fields.get(name)));
    }

    private static void read(Body body, SequencedMap<String, String> fields) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        if (FormParts.isForm(body.contentType())) {
            form(FormParts.of(body.contentType(), bytes.toByteArray()), fields);
        } else {
            JsonTree.parse(bytes.toByteArray()).ifPresent(json -> flatten("", json, fields));
        }
    }

    private static void form(List<FormParts.Part> parts, SequencedMap<String, String> fields) {
        for (int index = 0; index < parts.size(); index++) {
            FormParts.Part part = parts.get(index);
            String name = part.name().endsWith("[]") ? part.name() + index : part.name();
            fields.put(
                    name,
                    part.file().isEmpty()
                            ? new String(part.content(), StandardCharsets.UTF_8)
                            : digest(ImageSource.of(part.file(), part.content())));
        }
    }

    private static void flatten(String name, WireValue value, SequencedMap<String, String> fields) {
        switch (value) {
            case WireValue.Fields(SequencedMap<String, WireValue> members) ->
                members.forEach(
                        (member, inner) -> flatten(name.isEmpty() ? member : name + "." + member, inner, fields));
            case WireValue.Items(List<WireValue> items) -> {
                for (int index = 0; index < items.size(); index++) {
                    flatten(name + "[" + index + "]", items.get(index), fields);
                }
            }
            case WireValue.Text(String text) ->
                fields.put(name, DataUrl.parse(text).map(TakenRequest::digest).orElse(text));
            case WireValue.Whole(long number) -> fields.put(name, Long.toString(number));
            case WireValue.Flag(boolean flag) -> fields.put(name, Boolean.toString(flag));
            case WireValue.Decimal decimal -> fields.put(name, decimal.value().toString());
            case WireValue.Nothing ignored -> fields.put(name, "null");
            case WireValue.Upload upload -> fields.put(name, digest(upload.source()));
        }
    }

    private static String digest(ImageSource source) {
        return SHA256 + ImageDigest.of(source).sha256();
    }
}
