package dev.gesso.adapter.storage.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.storage.bucket.client.LeavingStream;
import dev.gesso.core.fixture.Pictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

class LeavingStreamTest {

    private final AtomicInteger aborted = new AtomicInteger();

    @Test
    void givesUpTheConnectionOfWhoLeavesEarly() throws IOException {
        try (InputStream in = leaving(new ByteArrayInputStream(Pictures.bytes(1, 100)))) {
            assertThat(in.read()).isNotNegative();
        }
        assertThat(aborted).hasValue(1);
    }

    @Test
    void keepsTheConnectionOfWhoReadsToTheEnd() throws IOException {
        try (InputStream in = leaving(new ByteArrayInputStream(Pictures.bytes(1, 100)))) {
            assertThat(in.readAllBytes()).isEqualTo(Pictures.bytes(1, 100));
        }
        assertThat(aborted).hasValue(0);
    }

    @Test
    void failsAsStreamsDo() {
        InputStream in = leaving(new InputStream() {
            @Override
            public int read() {
                throw SdkClientException.create("the line is dead");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return read();
            }
        });
        assertThatThrownBy(in::read).isInstanceOf(IOException.class).hasMessage("the line is dead");
    }

    private InputStream leaving(InputStream in) {
        return new LeavingStream(new ResponseInputStream<>(
                GetObjectResponse.builder().build(), AbortableInputStream.create(in, aborted::incrementAndGet)));
    }
}
