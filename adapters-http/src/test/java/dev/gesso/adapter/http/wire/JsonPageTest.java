package dev.gesso.adapter.http.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.request.WireValue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "fox", "\"", "\\", "a\"b\\c", "\n\r\t\b\f", "\u0000\u001f\u007f", "/", "ä€", "🦊", "\u2028"})
    void quotesWhatIsReadBackTheSame(String text) {
        byte[] quoted = JsonPage.quoted(text).getBytes(StandardCharsets.UTF_8);

        assertThat(JsonTree.parse(quoted)).contains(new WireValue.Text(text));
    }
}
