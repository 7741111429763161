package dev.gesso.adapter.catalog.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class TokenTableTest {

    @Test
    void isWhatTheWriterMakesOfThePublishedTable() throws IOException {
        try (InputStream shipped = TokenTable.class.getResourceAsStream(TokenTable.RESOURCE)) {
            assertThat(shipped.readAllBytes())
                    .as("out of date: TokenTableWriter tells how to make it again")
                    .isEqualTo(TokenTableWriter.table());
        }
    }

    @Test
    void knowsTheRankOfEveryPublishedToken() throws IOException {
        assertThat(TokenTableWriter.published())
                .hasSize(199_998)
                .allMatch(token -> TokenTable.o200k().rank(token.bytes(), 0, token.bytes().length) == token.rank());
    }

    @Test
    void findsATokenInTheMiddleOfABuffer() {
        byte[] text = "see otters".getBytes(StandardCharsets.UTF_8);
        byte[] see = "see".getBytes(StandardCharsets.UTF_8);
        assertThat(TokenTable.o200k().rank(text, 0, 3))
                .isEqualTo(TokenTable.o200k().rank(see, 0, 3));
    }

    @Test
    void knowsNoRankOfWhatIsNoToken() {
        byte[] text = "otterveterinarian".getBytes(StandardCharsets.UTF_8);
        assertThat(TokenTable.o200k().rank(text, 0, text.length)).isEqualTo(TokenTable.NO_TOKEN);
    }

    @Test
    void knowsNoRankOfWhatIsLongerThanAnyToken() {
        byte[] text = " ".repeat(129).getBytes(StandardCharsets.UTF_8);
        assertThat(TokenTable.o200k().rank(text, 0, 128)).isNotEqualTo(TokenTable.NO_TOKEN);
        assertThat(TokenTable.o200k().rank(text, 0, 129)).isEqualTo(TokenTable.NO_TOKEN);
    }
}
