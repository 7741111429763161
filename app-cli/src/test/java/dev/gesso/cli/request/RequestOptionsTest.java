package dev.gesso.cli.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

final class RequestOptionsTest {

    @Test
    void sendsOnlyWhatWasGiven() {
        assertThat(request("An otter").parameters())
                .containsExactly(
                        Map.entry("model", new WireValue.Text("free")),
                        Map.entry("prompt", new WireValue.Text("An otter")));
    }

    @Test
    void sendsEveryOptionUnderItsNameOnTheWire() {
        RawRequest request = request(
                "An otter --size 1024x1024 --quality low -n 2 --format webp --compression 80 --background opaque"
                        + " --moderation low --seed 7 --user me --stream --partial-images 1");
        assertThat(request.parameters())
                .containsEntry("size", new WireValue.Text("1024x1024"))
                .containsEntry("quality", new WireValue.Text("low"))
                .containsEntry("n", new WireValue.Whole(2))
                .containsEntry("output_format", new WireValue.Text("webp"))
                .containsEntry("output_compression", new WireValue.Whole(80))
                .containsEntry("background", new WireValue.Text("opaque"))
                .containsEntry("moderation", new WireValue.Text("low"))
                .containsEntry("seed", new WireValue.Whole(7))
                .containsEntry("user", new WireValue.Text("me"))
                .containsEntry("stream", new WireValue.Flag(true))
                .containsEntry("partial_images", new WireValue.Whole(1));
    }

    @Test
    void passesOnNumbersAsTheyAre() {
        assertThat(request("An otter -n 1.5").parameters())
                .containsEntry("n", new WireValue.Decimal(new BigDecimal("1.5")));
        assertThat(request("An otter -n 99999999999999999999").parameters())
                .containsEntry("n", new WireValue.Decimal(new BigDecimal("99999999999999999999")));
        assertThat(request("An otter -n two").parameters()).containsEntry("n", new WireValue.Text("two"));
        assertThat(request("An otter --seed -3").parameters()).containsEntry("seed", new WireValue.Whole(-3));
    }

    @Test
    void streamsWhereUnfinishedPicturesAreAsked() {
        assertThat(request("An otter --partial-images 2").parameters())
                .containsEntry("stream", new WireValue.Flag(true));
    }

    @Test
    void takesTheFormatOfTheFileWhereNoneIsNamed() {
        assertThat(request("An otter", Optional.of("jpeg")).parameters())
                .containsEntry("output_format", new WireValue.Text("jpeg"));
        assertThat(request("An otter --format png", Optional.of("jpeg")).parameters())
                .containsEntry("output_format", new WireValue.Text("png"));
    }

    @Test
    void leavesSizesThatHaveNoNameToTheRules() {
        assertThat(request("An otter --size 0x0").parameters()).containsEntry("size", new WireValue.Text("0x0"));
        assertThat(request("An otter --size square").parameters())
                .containsEntry("size", new WireValue.Text("1024x1024"));
    }

    private static RawRequest request(String line) {
        return request(line, Optional.empty());
    }

    private static RawRequest request(String line, Optional<String> fileFormat) {
        Holder holder = new Holder();
        String[] words = line.replace("An otter", "An_otter").split(" ", -1);
        words[0] = words[0].replace('_', ' ');
        CommandLine.populateCommand(holder, words);
        return holder.options.addTo(
                RawRequest.generation(),
                new ModelName("free"),
                Optional.of(Profiles.free()),
                fileFormat,
                surroundings());
    }

    private static Surroundings surroundings() {
        OutputStream nowhere = OutputStream.nullOutputStream();
        return new Surroundings(
                Terminal.of(nowhere, nowhere, false, false),
                InputStream.nullInputStream(),
                Map.of(),
                Path.of(""),
                Path.of(""),
                InstantSource.system(),
                () -> 0);
    }

    @Command
    private static final class Holder {
        @Mixin
        private RequestOptions options = new RequestOptions();
    }
}
