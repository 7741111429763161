package dev.gesso.adapter.storage.manifest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The fields of a manifest file as text, before anything is made of them. Fields of other shapes are passed over: a
 * later version may have added them.
 */
record ManifestFields(Map<String, String> scalars, Map<String, SequencedMap<String, String>> objects) {

    private static final JsonFactory JSON = new JsonFactory();

    static ManifestFields parse(byte[] bytes) throws UnreadableManifestException {
        ManifestFields fields = new ManifestFields(new HashMap<>(), new HashMap<>());
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            fields.read(json);
        } catch (JacksonException broken) {
            throw new UnreadableManifestException("it is no whole JSON: " + broken.getOriginalMessage());
        }
        fields.demandKnownVersion();
        return fields;
    }

    boolean has(String object) {
        return objects.containsKey(object);
    }

    ManifestFields inside(String object) throws UnreadableManifestException {
        return new ManifestFields(members(object), Map.of());
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(scalars.get(name));
    }

    String text(String name) throws UnreadableManifestException {
        return optional(name).orElseThrow(() -> new UnreadableManifestException("it lacks '" + name + "'"));
    }

    SequencedMap<String, String> members(String object) throws UnreadableManifestException {
        return Optional.ofNullable(objects.get(object))
                .orElseThrow(() -> new UnreadableManifestException("it lacks '" + object + "'"));
    }

    private void read(JsonParser json) throws UnreadableManifestException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new UnreadableManifestException("it is no JSON object");
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.START_OBJECT) {
                objects.put(name, scalarsOf(json));
            } else {
                readScalar(json, name, scalars);
            }
        }
        if (json.nextToken() != null) {
            throw new UnreadableManifestException("more follows its end");
        }
    }

    private static SequencedMap<String, String> scalarsOf(JsonParser json) {
        SequencedMap<String, String> members = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            readScalar(json, name, members);
        }
        return members;
    }

    private static void readScalar(JsonParser json, String name, Map<String, String> into) {
        if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
            into.put(name, json.getString());
        } else {
            json.skipChildren();
        }
    }

    /** The number goes up only when older programs would misread the file; new fields alone leave it as it is. */
    private void demandKnownVersion() throws UnreadableManifestException {
        String version = text("version");
        if (!version.equals(Integer.toString(ManifestWriter.VERSION))) {
            throw new UnreadableManifestException(
                    "it has version " + version + ", and this program reads version " + ManifestWriter.VERSION, true);
        }
    }
}
