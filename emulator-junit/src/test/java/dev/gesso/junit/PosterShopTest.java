package dev.gesso.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.errors.InternalServerException;
import com.openai.models.images.ImageGenerateParams;
import dev.gesso.server.EmulatorSession;
import dev.gesso.server.emulator.JournalEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The example of docs/testing.md. */
@ExtendWith(GessoExtension.class)
class PosterShopTest {

    private final EmulatorSession images;
    private final OpenAIClient client;

    PosterShopTest(EmulatorSession images) {
        this.images = images;
        this.client = OpenAIOkHttpClient.builder()
                .baseUrl(images.url().toString())
                .apiKey("any")
                .build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private void draw(String prompt) {
        client.images()
                .generate(ImageGenerateParams.builder()
                        .model("gpt-image-2")
                        .prompt(prompt)
                        .size("1024x1024")
                        .quality(ImageGenerateParams.Quality.LOW)
                        .build());
    }

    @Test
    void asksForWhatTheCustomerWants() {
        draw("a poster of an otter");
        JournalEntry call = images.calls().getFirst();
        assertThat(call.parameters()).containsEntry("prompt", "a poster of an otter");
        assertThat(call.findings()).isEmpty();
    }

    @Test
    void triesAgainWhenTheServiceIsBusy() {
        images.fail("status=429;retry-after=0", "ok");
        draw("a poster of an otter");
        assertThat(images.calls()).extracting(JournalEntry::status).containsExactly(429, 200);
    }

    @Test
    void tellsTheCustomerWhatCannotBeDrawn() {
        images.failWhen(call -> call.prompt().contains("badger"), "500");
        assertThatThrownBy(() -> draw("a poster of a badger")).isInstanceOf(InternalServerException.class);
        assertThat(images.calls())
                .hasSize(3)
                .allSatisfy(call -> assertThat(call.fault()).contains("500"));
    }
}
