package dev.gesso.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.archive.ImageName;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final ImageName OTTER = new ImageName("20261124-101500123-0000000001");
    private static final String OLD = "o".repeat(32);
    private static final String NEW = "n".repeat(32);

    private Instant now = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void openForAWhile() {
        URI link = links(OLD).link("http://gesso.example", OTTER);
        now = now.plus(Duration.ofMinutes(59));
        assertThat(opens(links(OLD), OTTER, link)).isTrue();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(opens(links(OLD), OTTER, link)).isFalse();
    }

    @Test
    void openWhileTheirSecretIsAmongThoseThatHold() {
        URI link = links(OLD).link("http://gesso.example", OTTER);
        assertThat(opens(links(NEW, OLD), OTTER, link)).isTrue();
        assertThat(opens(links(NEW), OTTER, link)).isFalse();
    }

    @Test
    void areSignedWithTheFirstSecret() {
        URI link = links(NEW, OLD).link("http://gesso.example", OTTER);
        assertThat(opens(links(NEW), OTTER, link)).isTrue();
    }

    @Test
    void doNotOpenAnotherPicture() {
        URI link = links(OLD).link("http://gesso.example", OTTER);
        assertThat(opens(links(OLD), new ImageName("20261124-101500123-0000000002"), link))
                .isFalse();
    }

    @Test
    void doNotOpenForLongerThanTheySay() {
        String query = links(OLD).link("http://gesso.example", OTTER).getQuery();
        assertThat(opens(links(OLD), OTTER, URI.create("/x?" + query.replaceFirst("expires=\\d", "expires=9"))))
                .isFalse();
    }

    private Links links(String... secrets) {
        LinkSettings settings = new LinkSettings(false, List.of(secrets), Duration.ofHours(1), false);
        return new Links(settings, "", () -> now, Optional.empty());
    }

    private static boolean opens(Links links, ImageName name, URI link) {
        return links.opens(name, value(link, "expires"), value(link, "signature"));
    }

    private static String value(URI link, String name) {
        return link.getQuery().replaceFirst("^(.*&)?" + name + "=([^&]*).*$", "$2");
    }
}
