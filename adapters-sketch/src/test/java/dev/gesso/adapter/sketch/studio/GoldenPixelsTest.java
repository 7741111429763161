package dev.gesso.adapter.sketch.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Prompts beside the SHA-256 of their pixels: whoever changes how pictures look, renews them and looks at them. */
class GoldenPixelsTest {

    private static final Path FILE = Path.of("src/test/resources/dev/gesso/adapter/sketch/studio/goldens.tsv");
    private static final String RENEWAL = "gesso.goldens";
    private static final String ADVICE =
            "Pixels have changed. If they were meant to: ./mvnw test -pl adapters-sketch -am -Dtest=GoldenPixelsTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dgesso.goldens=renew";
    private static final Size SIZE = new Size(256, 192);
    private static final Artist ARTIST = Artist.create();

    private record Golden(String sha256, String prompt) {

        static Golden parse(String line) {
            int tab = line.indexOf('\t');
            return new Golden(line.substring(0, tab), line.substring(tab + 1));
        }

        static Golden drawn(String prompt) {
            Plan plan = Plans.neverEmpty(ARTIST.plan(prompt), prompt);
            Pixels pixels = ARTIST.draw(plan, SIZE, Effort.MEDIUM, 7, List.of());
            ByteBuffer bytes = ByteBuffer.allocate(4 * pixels.argb().length);
            bytes.asIntBuffer().put(pixels.argb());
            return new Golden(
                    ImageDigest.of(ImageSource.of("pixels", bytes.array())).sha256(), prompt);
        }

        String line() {
            return sha256 + '\t' + prompt;
        }
    }

    private static List<Golden> goldens() throws IOException {
        return Files.readAllLines(FILE).stream().map(Golden::parse).toList();
    }

    @BeforeAll
    static void renewIfAsked() throws IOException {
        if ("renew".equals(System.getProperty(RENEWAL))) {
            Files.write(
                    FILE,
                    goldens().stream()
                            .map(golden -> Golden.drawn(golden.prompt()).line())
                            .toList());
        }
    }

    @Test
    void areThirty() throws IOException {
        assertThat(goldens()).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void stayAsTheyAre() throws IOException {
        List<Golden> drawn =
                goldens().stream().map(golden -> Golden.drawn(golden.prompt())).toList();

        assertThat(drawn).as(ADVICE).isEqualTo(goldens());
    }

    @Test
    void areTheSameOnEightThreadsAtOnce() throws IOException, InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Golden>> drawn = goldens().reversed().stream()
                    .map(golden -> threads.submit(() -> Golden.drawn(golden.prompt())))
                    .toList();
            for (Future<Golden> golden : drawn) {
                assertThat(goldens()).as(ADVICE).contains(golden.get());
            }
        }
    }
}
