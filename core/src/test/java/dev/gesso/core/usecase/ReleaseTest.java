package dev.gesso.core.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.archive.PromptRules;
import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.image.GeneratedImage;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.port.StoreState;
import dev.gesso.core.rule.CheckedRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A picture's own file goes when the store has it, and not before. */
class ReleaseTest {

    private static final CheckedRequest REQUEST =
            Requests.checked(Requests.generation(Profiles.free()), Profiles.free(), Engines.EMBEDDED);
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z"));

    private final Lent lent = new Lent(Pictures.png(new Size(8, 8)));

    @Test
    void followsKeeping() {
        draw(new Store(false));
        assertThat(lent.released).isTrue();
    }

    @Test
    void doesNotHappenWhereKeepingFails() {
        assertThatThrownBy(() -> draw(new Store(true))).isInstanceOf(StorageException.class);
        assertThat(lent.released).isFalse();
    }

    @Test
    void doesNotBeginWhereNothingCouldBeKept() {
        Store refusing = new Store(false, StoreState.refusing(Optional.of(new StorageFailure.Full("no room"))));
        assertThatThrownBy(() -> draw(refusing)).isInstanceOf(StorageException.class);
        assertThat(lent.asked).isFalse();
    }

    @Test
    void leavesTheRequestIdToBeTold() {
        assertThat(draw(new Store(false)))
                .isInstanceOfSatisfying(
                        Drawn.Kept.class, kept -> assertThat(kept.requestId()).hasValue("req_1"));
    }

    private Drawn draw(ImageStore store) {
        QuoteRequest quotes = new QuoteRequest((model, day) -> Optional.empty(), text -> 1, NOON);
        return new DrawImages(store, quotes, NOON, () -> 7, PromptRules.WHOLE)
                .draw(REQUEST, new Lender(lent), PartialImageListener.NOBODY);
    }

    private static final class Lent implements ImageSource {

        private final ImageSource source;
        private boolean asked;
        private boolean released;

        Lent(ImageSource source) {
            this.source = source;
        }

        @Override
        public InputStream open() throws IOException {
            return source.open();
        }

        @Override
        public String name() {
            return source.name();
        }

        @Override
        public OptionalLong length() {
            return source.length();
        }

        @Override
        public void release() {
            released = true;
        }
    }

    private record Lender(Lent picture) implements ImageEngine {
        @Override
        public EngineTraits traits() {
            return Engines.EMBEDDED;
        }

        @Override
        public Answer send(CheckedRequest request, PartialImageListener listener) {
            picture.asked = true;
            GeneratedImage image = new GeneratedImage(picture, ImageFormat.PNG, new Size(8, 8), OptionalLong.empty());
            return new Answer.Produced(
                    List.of(image), Optional.empty(), Optional.empty(), List.of(), Optional.of("req_1"));
        }
    }

    private record Store(boolean full, StoreState state) implements ImageStore {
        Store(boolean full) {
            this(full, StoreState.READY);
        }

        @Override
        public KeptImage keep(ImageName name, ImageSource content, Manifest manifest) {
            if (full) {
                throw new StorageException(new StorageFailure.Full("no room"));
            }
            return new KeptImage(name, manifest, content);
        }

        @Override
        public Optional<KeptImage> find(ImageName name) {
            return Optional.empty();
        }

        @Override
        public List<ImageName> list(Optional<ImageName> after, int most) {
            return List.of();
        }

        @Override
        public List<ImageName> newest(Optional<ImageName> before, int most) {
            return List.of();
        }

        @Override
        public void forget(ImageName name) {
            // Nothing is kept.
        }
    }
}
