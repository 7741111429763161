package dev.gesso.adapter.http.transport;

import java.io.InputStream;

/**
 * What came back, while its body is still on the way.
 *
 * @param body ends with an {@code IOException} where the answer was cut; need not be read to its end
 */
public record Reply(int status, Headers headers, InputStream body) {

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
