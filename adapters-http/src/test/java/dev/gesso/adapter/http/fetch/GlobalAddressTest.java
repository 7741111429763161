package dev.gesso.adapter.http.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are public. */
class GlobalAddressTest {

    static List<InetAddress> special() {
        return SpecialAddresses.addresses();
    }

    @ParameterizedTest
    @MethodSource("special")
    void isNotWhatIsSpecial(InetAddress address) {
        assertThat(GlobalAddress.isGlobal(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2000::1",
                "2001:200::1",
                "2001:db7::1",
                "2001:db9::1",
                "2003::1",
                "2606:4700:4700::1111",
                "2a00:1450:4001:81b::200e"
            })
    void isWhatLiesBeside(String address) throws UnknownHostException {
        assertThat(GlobalAddress.isGlobal(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://pictures.example/a.png",
                "HTTPS://pictures.example/a.png",
                "https:/pictures.example/a.png",
                "https:pictures.example",
                "//pictures.example/a.png",
                "https://",
                "https:///a.png",
                "https://user@pictures.example/",
                "https://user:word@pictures.example/",
                "https://pictures.example@127.0.0.1/",
                "https://pictures.example\\@127.0.0.1/",
                "https://pictures.example\\.evil.example/",
                "https://pictures.example/a\\b",
                "https://pictures.example/#a",
                "https://pictures.example#@127.0.0.1/",
                "https://pictures.example/ a",
                "https://pictures.example/\ta",
                "https://pictures.example/\r\nHost:evil",
                "https://pictures.example/\u0000",
                " https://pictures.example/",
                "https://pictures.example/ ",
                "https://pictur\u0435s.example/",
                "https://pictures\u3002example/",
                "https://\u2488\u2488.example/",
                "https://pictures%2eexample/",
                "https://%70ictures.example/",
                "https://pictures.example./",
                "https://.pictures.example/",
                "https://pictures..example/",
                "https://-pictures.example/",
                "https://pictures-.example/",
                "https://localhost/",
                "https://pictures/",
                "https://pictures.example:0/",
                "https://pictures.example:80/",
                "https://pictures.example:443443/",
                "https://pictures.example:0443/",
                "https://pictures.example:/",
                "https://pictures.example:+443/",
                "https://pictures.example:4 43/",
                "https://[fe80::1%25eth0]/",
                "https://[fe80::1%eth0]/",
                "https://[::1/",
                "https://::1/",
                "https://[127.0.0.1]/",
                "https://[]/",
                "https://[v1.a]/",
                "https://pictures.example/%zz",
                "https://pictures.example/%2",
                "ftp://pictures.example/",
                "file:///etc/passwd",
                "data:image/png;base64,AAAA",
                "https://1.2.3.4.5/",
                "https://256.1.1.1/",
                "https://a.0x7f/",
                "https://pictures.example;evil/",
                "https://pictures_.example/",
                ""
            })
    void hasNoOtherSpelling(String url) {
        assertThat(PictureAddress.parse(url, Set.of(443))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://pictures.example", "https://pictures.example/", "https://pictures.example:443/a.png?b=c&d=%20",
                "https://PICTURES.example?a", "https://xn--bcher-kva.example/a", "https://1.1.1.1/a",
                "https://[2606:4700:4700::1111]:443/a", "https://4.example/~a/b;c=d"
            })
    void isReadWhereItIsPlain(String url) {
        PictureAddress address = PictureAddress.parse(url, Set.of(443)).orElseThrow();
        assertThat(address.path()).startsWith("/");
        assertThat(address.host()).isLowerCase();
    }

    /** Which once took all of the stack. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "%20", "/", "?"})
    void isReadHoweverLongItIs(String piece) {
        String url = "https://pictures.example/" + piece.repeat(8000 / piece.length());
        assertThat(PictureAddress.parse(url, Set.of(443))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8443, 65535})
    void isAtAPortThatIsAllowed(int port) {
        String url = "https://pictures.example:" + port + "/";
        assertThat(PictureAddress.parse(url, Set.of(port))).isPresent();
        assertThat(PictureAddress.parse(url, Set.of(443))).isEmpty();
    }
}
