package dev.gesso.cli.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PreviewTest {

    private static final ImageSource PICTURE = Pictures.png(new Size(200, 100));

    @ParameterizedTest(name = "{0}={1} → {2}")
    @CsvSource({
        "TERM, xterm-256color, BLOCKS",
        "TERM, xterm-kitty, KITTY",
        "KITTY_WINDOW_ID, 1, KITTY",
        "TERM_PROGRAM, ghostty, KITTY",
        "TERM_PROGRAM, iTerm.app, ITERM2",
        "LC_TERMINAL, iTerm2, ITERM2",
        "TERM, dumb, NONE",
        "TERM, linux, NONE",
        "TERM, screen-256color, BLOCKS",
        "NO_COLOR, 1, NONE"
    })
    void findsOutWhatATerminalCan(String variable, String value, PreviewKind kind) {
        assertThat(PreviewKind.AUTO.in(surroundings(true, Map.of(variable, value))))
                .isEqualTo(kind);
    }

    @Test
    void showsNothingWithoutAScreen() {
        assertThat(PreviewKind.KITTY.in(surroundings(false, Map.of()))).isEqualTo(PreviewKind.NONE);
    }

    @Test
    void doesNotTrustTheTerminalAroundAMultiplexer() {
        Map<String, String> environment = Map.of("TMUX", "/tmp/tmux", "KITTY_WINDOW_ID", "1");
        assertThat(PreviewKind.AUTO.in(surroundings(true, environment))).isEqualTo(PreviewKind.BLOCKS);
    }

    @Test
    void sendsKittyThePngInChunks() throws IOException {
        ImageSource large = ImageSource.of("large.png", pngLike(10_000));
        String commands = new Preview(PreviewKind.KITTY).of(large).orElseThrow();
        assertThat(commands).startsWith("\u001b_Ga=T,f=100,q=2,c=40,m=1;").endsWith("\u001b\\\n");
        StringBuilder sent = new StringBuilder();
        Pattern.compile("m=[01];([^\u001b]*)\u001b")
                .matcher(commands)
                .results()
                .forEach(chunk -> sent.append(chunk.group(1)));
        assertThat(Base64.getDecoder().decode(sent.toString())).isEqualTo(pngLike(10_000));
    }

    @Test
    void sendsIterm2TheWholeFile() {
        assertThat(new Preview(PreviewKind.ITERM2).of(PICTURE).orElseThrow())
                .startsWith("\u001b]1337;File=inline=1;size=")
                .endsWith("\u0007\n");
    }

    @Test
    void paintsTwoPixelsInEachCharacter() {
        String text = new Preview(PreviewKind.BLOCKS).of(PICTURE).orElseThrow();
        assertThat(text).hasLineCount(12);
        assertThat(text.lines().findFirst().orElseThrow().chars().filter(letter -> letter == '▀'))
                .hasSize(48);
        assertThat(text).startsWith("\u001b[38;2;0;0;0m\u001b[48;2;0;0;0m▀");
    }

    @Test
    void leavesOutWhatCannotBeSeen() {
        Thumbnail picture = new Thumbnail(3, 2, new int[] {0xff0a0b0c, 0, 0, 0, 0xff010203, 0});
        assertThat(HalfBlocks.of(picture))
                .isEqualTo("\u001b[0m\u001b[38;2;10;11;12m▀\u001b[0m\u001b[38;2;1;2;3m▄\u001b[0m \u001b[0m\n");
    }

    @Test
    void showsNothingOfWhatIsNoPicture() {
        ImageSource text = ImageSource.of("otter.png", new byte[] {1, 2, 3});
        assertThat(new Preview(PreviewKind.BLOCKS).of(text)).isEmpty();
        assertThat(new Preview(PreviewKind.KITTY).of(text)).isEmpty();
    }

    private static byte[] pngLike(int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        bytes.write(Pictures.bytes(1, length));
        return bytes.toByteArray();
    }

    private static Surroundings surroundings(boolean screen, Map<String, String> environment) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        return new Surroundings(
                Terminal.of(nowhere, nowhere, screen, screen),
                InputStream.nullInputStream(),
                environment,
                Path.of(""),
                Path.of(""),
                InstantSource.system(),
                () -> 0);
    }
}
