package dev.gesso.adapter.http.answer;

import java.io.IOException;

/** What came is not an answer of the Images API; the message says why and quotes nothing. */
public final class UnreadableAnswerException extends IOException {

    private static final long serialVersionUID = 1;

    public UnreadableAnswerException(String message) {
        super(message);
    }

    public UnreadableAnswerException(String message, Throwable cause) {
        super(message, cause);
    }
}
