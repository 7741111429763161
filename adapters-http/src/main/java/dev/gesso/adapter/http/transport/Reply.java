package dev.gesso.adapter.http.transport;

import java.io.InputStream;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * What came back, while its body is still on the way.
 *
 * @param body ends with an {@code IOException} where the answer was cut; need not be read to its end
 */
public record Reply(int status, Headers headers, InputStream body) {

    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    /** How many bytes the body has, where its head says so. */
    public OptionalLong length() {
        return headers.value("content-length")
                .filter(text -> LENGTH.matcher(text).matches())
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElseGet(OptionalLong::empty);
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
