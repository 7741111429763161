package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to bad requests, word for word as they were measured on the service on 2026-08-29 and 30. */
final class BadRequestTest {

    private static final String WRONG = "invalid_request_error";
    private static final String USER = "image_generation_user_error";

    private static TestServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Arguments> generations() {
        return Stream.of(
                row(
                        "\"bogus_field\":1",
                        WRONG,
                        "unknown_parameter",
                        "bogus_field",
                        "Unknown parameter: 'bogus_field'."),
                row("\"style\":\"vivid\"", WRONG, "unknown_parameter", "style", "Unknown parameter: 'style'."),
                row(
                        "\"response_format\":null",
                        WRONG,
                        "unknown_parameter",
                        "response_format",
                        "Unknown parameter: 'response_format'."),
                row(
                        "\"input_fidelity\":null",
                        WRONG,
                        "unknown_parameter",
                        "input_fidelity",
                        "Unknown parameter: 'input_fidelity'."),
                row(
                        "\"prompt\":\"\"",
                        WRONG,
                        "empty_string",
                        "prompt",
                        "Invalid 'prompt': empty string. Expected a string with minimum length 1, but got an empty string instead."),
                row(
                        "\"prompt\":null",
                        WRONG,
                        "invalid_type",
                        "prompt",
                        "Invalid type for 'prompt': expected a string, but got null instead."),
                row(
                        "\"prompt\":7",
                        WRONG,
                        "invalid_type",
                        "prompt",
                        "Invalid type for 'prompt': expected a string, but got an integer instead."),
                row(
                        "\"n\":0",
                        WRONG,
                        "integer_below_min_value",
                        "n",
                        "Invalid 'n': integer below minimum value. Expected a value >= 1, but got 0 instead."),
                row(
                        "\"n\":11",
                        WRONG,
                        "integer_above_max_value",
                        "n",
                        "Invalid 'n': integer above maximum value. Expected a value <= 10, but got 11 instead."),
                row(
                        "\"n\":1.5",
                        WRONG,
                        "invalid_type",
                        "n",
                        "Invalid type for 'n': expected an integer, but got a decimal number instead."),
                row(
                        "\"n\":\"2\"",
                        WRONG,
                        "invalid_type",
                        "n",
                        "Invalid type for 'n': expected an integer, but got a string instead."),
                row(
                        "\"n\":true",
                        WRONG,
                        "invalid_type",
                        "n",
                        "Invalid type for 'n': expected an integer, but got a boolean instead."),
                row(
                        "\"n\":{}",
                        WRONG,
                        "invalid_type",
                        "n",
                        "Invalid type for 'n': expected an integer, but got an object instead."),
                row(
                        "\"n\":[]",
                        WRONG,
                        "invalid_type",
                        "n",
                        "Invalid type for 'n': expected an integer, but got an array instead."),
                row(
                        "\"partial_images\":4",
                        WRONG,
                        "integer_above_max_value",
                        "partial_images",
                        "Invalid 'partial_images': integer above maximum value. Expected a value <= 3, but got 4 instead."),
                row(
                        "\"output_compression\":101",
                        WRONG,
                        "integer_above_max_value",
                        "output_compression",
                        "Invalid 'output_compression': integer above maximum value. Expected a value <= 100, but got 101 instead."),
                row(
                        "\"model\":null",
                        WRONG,
                        "invalid_type",
                        "model",
                        "Invalid type for 'model': expected a string, but got null instead."),
                row(
                        "\"size\":7",
                        WRONG,
                        "invalid_type",
                        "size",
                        "Invalid type for 'size': expected a string, but got an integer instead."),
                row(
                        "\"stream\":\"true\"",
                        WRONG,
                        "invalid_type",
                        "stream",
                        "Invalid type for 'stream': expected a boolean, but got a string instead."),
                row(
                        "\"quality\":\"ultra\"",
                        WRONG,
                        "invalid_value",
                        "quality",
                        "Invalid value: 'ultra'. Supported values are: 'low', 'medium', 'high', and 'auto'."),
                row(
                        "\"quality\":3",
                        WRONG,
                        "invalid_type",
                        "quality",
                        "Invalid type for 'quality': expected one of 'low', 'medium', 'high', or 'auto', but got an integer instead."),
                row(
                        "\"output_format\":\"gif\"",
                        WRONG,
                        "invalid_value",
                        "output_format",
                        "Invalid value: 'gif'. Supported values are: 'png', 'webp', and 'jpeg'."),
                row(
                        "\"moderation\":\"off\"",
                        WRONG,
                        "invalid_value",
                        "moderation",
                        "Invalid value: 'off'. Supported values are: 'auto' and 'low'."),
                row(
                        "\"background\":\"red\"",
                        WRONG,
                        "invalid_value",
                        "background",
                        "Invalid value: 'red'. Supported values are: 'transparent', 'opaque', and 'auto'."),
                row("\"model\":\"dall-e-9\"", USER, "invalid_value", "model", "The model 'dall-e-9' does not exist."),
                row(
                        "\"size\":\"bogus\"",
                        USER,
                        "invalid_value",
                        "size",
                        "Invalid size 'bogus'. Expected WIDTHxHEIGHT, for example '1824x1024'."),
                row(
                        "\"size\":\"1792x936\"",
                        USER,
                        "invalid_value",
                        "size",
                        "Invalid size '1792x936'. Width and height must both be divisible by 16."),
                row(
                        "\"size\":\"4096x4096\"",
                        USER,
                        "invalid_value",
                        "size",
                        "Invalid size '4096x4096'. The longest edge must be less than or equal to 3840."),
                row(
                        "\"size\":\"576x1024\"",
                        USER,
                        "invalid_value",
                        "size",
                        "Invalid size '576x1024'. Requested resolution is below the current minimum pixel budget."));
    }

    private static Arguments row(String field, String type, String code, String param, String message) {
        return Arguments.of(field, type, code, param, message);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void answersAsTheServiceDoes(String field, String type, String code, String param, String message) {
        String name = field.substring(0, field.indexOf(':'));
        String json = Stream.of("\"model\":\"gpt-image-2\"", "\"prompt\":\"a cat\"", field)
                .filter(given -> given.equals(field) || !given.startsWith(name))
                .collect(Collectors.joining(",", "{", "}"));
        Client.Answer answer = client.post(Client.GENERATIONS, json);
        assertThat(List.of(
                        String.valueOf(answer.status()),
                        answer.at("error.type"),
                        answer.at("error.code"),
                        answer.at("error.param"),
                        answer.at("error.message")))
                .containsExactly("400", type, code, param, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"prompt\":\"a cat\"} | model | Missing required parameter: 'model'.",
                "{\"model\":\"gpt-image-2\"} | prompt | Missing required parameter: 'prompt'.",
                "{\"n\":0,\"bogus\":1} | bogus | Unknown parameter: 'bogus'."
            })
    void complainsInTheServicesOrder(String json, String param, String message) {
        Client.Answer answer = client.post(Client.GENERATIONS, json);
        assertThat(List.of(answer.at("error.param"), answer.at("error.message")))
                .containsExactly(param, message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{", "{\"a\":1,\"a\":2}", "{\"a\":1}{}", "{\"a\":\u0001}", "nul"})
    void refusesWhatIsNoJsonObject(String body) {
        Client.Answer answer = client.post(Client.GENERATIONS, body);
        assertThat(answer.status() + answer.at("error.type")).isEqualTo("400" + WRONG);
    }

    @Test
    void refusesJsonThatIsTooDeep() {
        assertThat(client.post(Client.GENERATIONS, "{\"a\":" + "[".repeat(5000)).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/images/generation, 404",
        "GET, /v1/images/generations, 405",
        "POST, /v1/models, 405",
        "GET, /v1/models/gpt-image-9, 404"
    })
    void answersInTheEnvelopeWhereThereIsNothing(String method, String path, int status) {
        Client.Answer answer = method.equals("GET") ? client.get(path) : client.post(path, "{}");
        assertThat(answer.status() + answer.at("error.type")).isEqualTo(status + WRONG);
    }

    @Test
    void knowsNoVariationsAnyMore() {
        Client.Answer answer = client.post("/v1/images/variations", "{}");
        assertThat(answer.status()
                        + answer.text()
                        + answer.header("x-content-type-options").orElse(""))
                .isEqualTo("404nosniff");
    }
}
