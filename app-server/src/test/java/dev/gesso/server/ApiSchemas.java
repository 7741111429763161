package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What the service's API says that its answers look like. */
final class ApiSchemas {

    private static final String TEXT = text();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static final Pattern DATA = Pattern.compile("(?m)^data: (.*)$");
    private static final Pattern ROOT = Pattern.compile("^(/gesso/sessions/[^/]+)?(/openai)?/v1(?=/)");

    private ApiSchemas() {}

    /** Says what is wrong with an answer of the API; answers that were spoilt on purpose may be. */
    static void assertKeptBy(Client.Answer answer) {
        HttpRequest request = answer.response().request();
        boolean spoilt = request.headers().firstValue("X-Gesso-Fault").isPresent();
        String type = answer.header("content-type").orElse("");
        if (spoilt && answer.status() == 200) {
            return;
        }
        if (type.startsWith("text/event-stream")) {
            DATA.matcher(answer.text()).results().forEach(event -> assertKept("StreamEvent", event.group(1)));
        } else if (type.startsWith("application/json")) {
            schema(request, answer.status()).ifPresent(name -> assertKept(name, answer.text()));
        }
    }

    private static Optional<String> schema(HttpRequest request, int status) {
        if (status >= 400) {
            return Optional.of("ErrorResponse")
                    .filter(always -> !request.uri().getPath().endsWith("/health/ready"));
        }
        String path = ROOT.matcher(request.uri().getPath()).replaceFirst("");
        return Optional.ofNullable(
                switch (request.method() + " " + path.replaceFirst("(?<=^/(models|files)/)[^/]+$", "ID")) {
                    case "POST /images/generations", "POST /images/edits", "POST /images/variations" ->
                        "ImagesResponse";
                    case "GET /models" -> "ListModelsResponse";
                    case "GET /models/ID" -> "Model";
                    case "GET /files" -> "ListFilesResponse";
                    case "POST /files", "GET /files/ID" -> "OpenAIFile";
                    case "DELETE /files/ID" -> "DeleteFileResponse";
                    default -> null;
                });
    }

    private static void assertKept(String schema, String json) {
        assertThat(faults(schema, json)).as(schema).isEmpty();
    }

    /** In what a text differs from a schema. */
    static List<String> faults(String schema, String json) {
        return SCHEMAS.computeIfAbsent(schema, ApiSchemas::compiled).validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema compiled(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(TEXT.replaceFirst("\\{", "{\"\\$ref\": \"#/\\$defs/" + name + "\","), InputFormat.JSON);
    }

    private static String text() {
        try (InputStream in = ApiSchemas.class.getResourceAsStream("api-schemas.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
