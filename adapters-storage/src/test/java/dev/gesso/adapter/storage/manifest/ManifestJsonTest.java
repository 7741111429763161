package dev.gesso.adapter.storage.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.archive.Asker;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestJsonTest {

    private static final Shelved SHELVED = new Shelved("otter.4f1c03aa42.png", Manifests.of(Pictures.bytes(1, 1_000)));
    private static final byte[] JSON = ManifestJson.write(SHELVED);

    @Test
    void writesWhatAPersonCanRead() throws IOException {
        try (InputStream expected = ManifestJsonTest.class.getResourceAsStream("otter.json")) {
            assertThat(new String(JSON, StandardCharsets.UTF_8))
                    .isEqualTo(new String(Objects.requireNonNull(expected).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void readsWhatWasWrittenWhateverItSays() throws IOException {
        Random chance = new Random(20261124);
        for (int round = 0; round < 2_000; round++) {
            Shelved shelved = new Shelved("otter.4f1c03aa42.png", Manifests.random(chance));
            assertThat(ManifestJson.read(ManifestJson.write(shelved))).isEqualTo(shelved);
        }
    }

    @Test
    void leavesOutWhatIsNotKnown() throws IOException {
        Shelved bare = new Shelved("otter.4f1c03aa42.png", Manifests.bare(new byte[0]));
        byte[] json = ManifestJson.write(bare);
        assertThat(new String(json, StandardCharsets.UTF_8)).doesNotContain("seed", "cost", "usage", "null");
        assertThat(ManifestJson.read(json)).isEqualTo(bare);
    }

    /** Such as were written before 2026-11-25. */
    @Test
    void readsAManifestThatDoesNotSayWhoAsked() throws IOException {
        String json = new String(JSON, StandardCharsets.UTF_8)
                .replaceAll(" *\"(snapshot|asked_by|program)\" : \"[^\"]*\",\n", "");
        Manifest read = ManifestJson.read(json.getBytes(StandardCharsets.UTF_8)).manifest();
        assertThat(read.asker()).isEqualTo(Asker.UNKNOWN);
        assertThat(read.snapshot()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"new\" : 7,",
                "\"new\" : [ [ 1 ], { \"a\" : { } } ],",
                "\"new\" : { \"a\" : [ ] },",
                "\"new\" : null,"
            })
    void passesOverFieldsThatALaterVersionAdds(String field) throws IOException {
        String json = new String(JSON, StandardCharsets.UTF_8);
        String more = json.replace("\"operation\"", field + " \"operation\"");
        assertThat(ManifestJson.read(more.getBytes(StandardCharsets.UTF_8))).isEqualTo(SHELVED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"sha256\" | \"sha257\" | lacks 'sha256'",
                "\"text_input\" | \"text\" | lacks 'text_input'",
                "\"edit\" | \"steal\" | 'steal' is not known",
                "0.04224 | four cents | a value is wrong",
                "1536x1024 | 1536x0 | 1536x0",
                "1536x1024 | huge | 1024x1024",
                "2026-11-24T | yesterday | yesterday",
                "\"bytes\" : 1000 | \"bytes\" : 1e3 | 1e3",
                "\"version\" : 1 | \"version\" : 99 | version 99",
                "\"version\" : 1 | \"number\" : 1 | lacks 'version'",
            })
    void saysWhatIsWrong(String right, String wrong, String message) {
        String json = new String(JSON, StandardCharsets.UTF_8).replace(right, wrong);
        assertThatThrownBy(() -> ManifestJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableManifestException.class)
                .hasMessageContaining(message);
    }

    @Test
    void readsNoManifestThatWasCut() {
        for (int length = 0; length < JSON.length - 2; length++) {
            byte[] cut = Arrays.copyOf(JSON, length);
            assertThatThrownBy(() -> ManifestJson.read(cut)).isInstanceOf(UnreadableManifestException.class);
        }
    }

    @Test
    void neverFailsOtherwiseWhateverTheBytesAre() {
        SplittableRandom chance = new SplittableRandom(20261124);
        for (int round = 0; round < 20_000; round++) {
            byte[] spoilt = JSON.clone();
            spoilt[chance.nextInt(spoilt.length)] = (byte) chance.nextInt();
            spoilt[chance.nextInt(spoilt.length)] = (byte) chance.nextInt();
            assertThat(isReadOrRefused(spoilt)).isTrue();
        }
    }

    private static boolean isReadOrRefused(byte[] bytes) {
        try {
            ManifestJson.read(bytes);
            return true;
        } catch (UnreadableManifestException refused) {
            return true;
        }
    }
}
