package dev.gesso.server.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeaderValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "form-data; name=image | image",
                "Form-Data; NAME=\"image\" | image",
                "form-data; filename=\"a;name=b\"; name=\"image\" | image",
                "form-data;name=\"a\\\"b\" | a\"b",
                "form-data;  name = \"a%22b\" | a\"b",
                "form-data; name=\"first\"; name=\"second\" | first"
            })
    void findsAName(String header, String name) {
        assertThat(HeaderValue.parse(header).parameter("name")).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", "form-data", "form-data; filename=\"name=x\"", "form-data; name", "a;=;;\""})
    void findsNoNameWhereThereIsNone(String header) {
        assertThat(HeaderValue.parse(header).parameter("name")).isEmpty();
    }

    /** Which once took all of the stack. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "\\\"", "\\\\", ";", "%22"})
    void readsTextOfAnyLength(String piece) {
        String header = "form-data; filename=\"" + piece.repeat(50_000) + "\"; name=\"image\"";
        assertThat(HeaderValue.parse(header).parameter("name")).contains("image");
    }

    @Test
    void takesNoTimeForAHostileHeader() {
        assertThat(HeaderValue.parse("form-data" + "; a=\"\\".repeat(1000)).parameter("name"))
                .isEmpty();
    }
}
