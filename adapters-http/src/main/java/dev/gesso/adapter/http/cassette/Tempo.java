package dev.gesso.adapter.http.cassette;

import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;

/**
 * How fast a recording is played.
 *
 * @param percent of the recorded time: 100 as it was, 10 ten times as fast, 0 without any waiting
 */
public record Tempo(int percent) {

    void hold(long millis) throws InterruptedIOException {
        try {
            TimeUnit.MILLISECONDS.sleep(millis * percent / 100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the call was cancelled");
        }
    }
}
