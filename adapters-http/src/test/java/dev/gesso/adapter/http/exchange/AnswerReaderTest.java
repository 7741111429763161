package dev.gesso.adapter.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.http.answer.Spool;
import dev.gesso.adapter.http.fixture.Answers;
import dev.gesso.adapter.http.transport.Headers;
import dev.gesso.adapter.http.transport.Reply;
import dev.gesso.core.image.HeldImage;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Room;
import dev.gesso.core.port.PartialImageListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerReaderTest {

    private static final byte[] PICTURE = Answers.largePng(1, 10_000);

    private final Spool spool = new Spool(Optional.empty(), 1000, 1_000_000, Optional.of(new Room(1_000_000)));

    @Test
    void holdsThePictureOfAnAnswerOfKnownLengthInMemory() throws IOException {
        byte[] answer = Answers.whole(PICTURE);
        Headers head = head(Answers.JSON).with("Content-Length", String.valueOf(answer.length));
        assertThat(picture(head, answer)).isInstanceOf(HeldImage.class);
    }

    @Test
    void putsThePictureOfAnAnswerOfUnknownLengthIntoAFile() throws IOException {
        assertThat(picture(head(Answers.JSON), Answers.whole(PICTURE))).isNotInstanceOf(HeldImage.class);
    }

    /** Nobody knows how long a stream will be. */
    @Test
    void putsThePictureOfAStreamIntoAFile() throws IOException {
        byte[] stream = Answers.completed(PICTURE).getBytes(StandardCharsets.US_ASCII);
        assertThat(picture(head(Answers.EVENTS), stream)).isNotInstanceOf(HeldImage.class);
    }

    private ImageSource picture(Headers head, byte[] answer) throws IOException {
        AnswerReader reader = new AnswerReader(spool, new Evidence(Optional.empty()), PartialImageListener.NOBODY, 1);
        Outcome outcome = reader.read(new Reply(200, head, new ByteArrayInputStream(answer)));
        return ((Outcome.Pictures) outcome).images().getFirst().content();
    }

    private static Headers head(String type) {
        return Headers.NONE.with("Content-Type", type);
    }
}
