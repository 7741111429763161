package dev.gesso.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.http.fetch.SpecialAddresses;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is called who may not be. */
class PictureFetcherTest {

    private final List<SocketAddress> called = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    /** Looks every name up as public, so that what is called is what was not seen for what it is. */
    private PictureFetcher fetcher(PictureFetcher.Resolver resolver) {
        return new PictureFetcher(
                FetchPolicy.USUAL,
                host -> {
                    asked.add(host);
                    return resolver.resolve(host);
                },
                () -> new Recorded(called),
                Optional.empty());
    }

    private static List<InetAddress> somewhere(String host) throws UnknownHostException {
        return List.of(InetAddress.getByName("1.1.1.1"));
    }

    private static void assertRefused(PictureFetcher fetcher, String url) {
        assertThatThrownBy(() -> fetcher.fetch(url, picture -> 0))
                .isInstanceOf(FetchRefusedException.class)
                .hasMessage("The picture could not be fetched")
                .hasNoCause();
    }

    static List<String> spellings() {
        return SpecialAddresses.hosts().stream()
                .flatMap(host -> Stream.of("https://" + host + "/", "https://" + host + ":443/latest/meta-data"))
                .toList();
    }

    @Test
    void isTriedWithManySpellings() {
        assertThat(Set.copyOf(spellings())).hasSizeGreaterThan(1000);
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void callsNoSpecialAddressInAnySpelling(String url) {
        assertRefused(fetcher(PictureFetcherTest::somewhere), url);
        assertThat(called).isEmpty();
        assertThat(asked).as("looked up").isEmpty();
    }

    static List<InetAddress> special() {
        return SpecialAddresses.addresses();
    }

    @ParameterizedTest
    @MethodSource("special")
    void callsNobodyWhereOneOfSeveralAddressesIsSpecial(InetAddress special) throws UnknownHostException {
        List<InetAddress> mixed = List.of(InetAddress.getByName("1.1.1.1"), special, InetAddress.getByName("2003::1"));
        assertRefused(fetcher(host -> mixed), "https://pictures.example/a.png");
        assertThat(called).isEmpty();
    }

    @Test
    void looksUpOnceAndCallsExactlyWhatItFound() {
        List<InetAddress> turns = new ArrayList<>(SpecialAddresses.addresses());
        PictureFetcher flipping = fetcher(host -> asked.size() == 1 ? somewhere(host) : turns);
        assertRefused(flipping, "https://pictures.example/a.png");
        assertThat(asked).containsExactly("pictures.example");
        assertThat(called).singleElement().asString().contains("1.1.1.1").endsWith(":443");
    }

    @Test
    void callsNobodyWhereAFlippingNameIsSpecialAtFirst() {
        PictureFetcher flipping =
                fetcher(host -> asked.size() == 1 ? List.of(InetAddress.getLoopbackAddress()) : somewhere(host));
        assertRefused(flipping, "https://pictures.example/a.png");
        assertThat(called).isEmpty();
    }

    @Test
    void callsNobodyButTheHostsThatAreNamed() {
        PictureFetcher picky = new PictureFetcher(
                FetchPolicy.USUAL.at(Set.of(443), Set.of("pictures.example")),
                PictureFetcherTest::somewhere,
                () -> new Recorded(called),
                Optional.empty());
        assertRefused(picky, "https://other.example/a.png");
        assertThat(called).isEmpty();
        assertRefused(picky, "https://pictures.example/a.png");
        assertThat(called).hasSize(1);
    }

    @Test
    void refusesANameThatIsNot() {
        PictureFetcher lost = fetcher(host -> {
            throw new UnknownHostException(host);
        });
        assertRefused(lost, "https://pictures.example/a.png");
        assertRefused(fetcher(host -> List.of()), "https://pictures.example/a.png");
    }

    /** A socket that tells whom it was to call, and calls nobody. */
    private static final class Recorded extends Socket {

        private final List<SocketAddress> called;

        Recorded(List<SocketAddress> called) {
            this.called = called;
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws java.io.IOException {
            called.add(endpoint);
            throw new java.net.ConnectException("recorded");
        }
    }
}
