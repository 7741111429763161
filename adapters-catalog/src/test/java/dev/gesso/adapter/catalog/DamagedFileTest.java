package dev.gesso.adapter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.catalog.json.JsonFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Whatever happens to a file, it is read to an end, and what is wrong is told by the file's name. */
final class DamagedFileTest {

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(2026);

    @Test
    void isToldWhereItWasCutOff() throws IOException {
        byte[] whole = file();
        for (int i = 0; i < 500; i++) {
            byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length - 2));
            assertThat(problems(cut)).as("cut to %d bytes", cut.length).isNotEmpty();
        }
    }

    @Test
    void isReadToAnEndWhateverItsBytesAre() throws IOException {
        byte[] whole = file();
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            assertThat(problems(damaged)).allMatch(problem -> problem.startsWith("x.json: "));
        }
    }

    @Test
    void isToldWhereItIsNestedWithoutEnd() throws IOException {
        byte[] deep = "[".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        assertThat(problems(deep)).singleElement().asString().startsWith("x.json: it is no JSON: ");
    }

    @Test
    void isToldWhereANumberIsLongerThanAnyNumber() throws IOException {
        byte[] wide = ("{\"most_pictures\": 1" + "0".repeat(100_000) + "}").getBytes(StandardCharsets.UTF_8);
        assertThat(problems(wide)).singleElement().asString().hasSizeLessThan(400);
    }

    private static byte[] file() throws IOException {
        return Shipped.model("gpt-image-2.6-flare").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> problems(byte[] bytes) throws IOException {
        List<String> problems = new ArrayList<>();
        JsonFile.read("x.json", new ByteArrayInputStream(bytes), ProfileShape.PROFILE, problems::add);
        return problems;
    }
}
