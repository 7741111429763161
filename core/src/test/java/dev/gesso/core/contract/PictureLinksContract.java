package dev.gesso.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.PictureLinks;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What all {@link PictureLinks} keep. */
public interface PictureLinksContract {

    ImageName LINKED = new ImageName("20261124-101500123-0000000001");
    byte[] PICTURE = Pictures.bytes(1, 1_000);

    /** The links under test; the same for the whole of a test. */
    PictureLinks links();

    /** The store whose pictures they show, which is empty at first. */
    ImageStore store();

    @Test
    default void showAPictureToWhoeverHasTheLink() throws IOException {
        store().keep(LINKED, Pictures.source(PICTURE), Manifests.of(PICTURE));
        URI link = links().link(LINKED, Duration.ofMinutes(1)).orElseThrow();
        URLConnection connection = link.toURL().openConnection();
        try (InputStream in = connection.getInputStream()) {
            assertThat(in.readAllBytes()).isEqualTo(PICTURE);
        }
        assertThat(connection.getContentType()).isEqualTo("image/png");
    }

    @Test
    default void leadNowhereWhereNothingIsKept() {
        assertThat(links().link(LINKED, Duration.ofMinutes(1))).isEmpty();
    }

    @Test
    default void takeALifeThatIsLongerThanAnyStoreAllows() {
        store().keep(LINKED, Pictures.source(PICTURE), Manifests.of(PICTURE));
        assertThat(links().link(LINKED, Duration.ofDays(3_650))).isPresent();
    }
}
