package dev.gesso.adapter.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets two processes at a time use one folder, and kills them in the midst of keeping. */
class KillTest {

    private static final int ROUNDS = 5;
    private static final int MOST_PICTURES = 40;
    private static final int MOST_SPINS = 200_000;

    private final SplittableRandom chance = new SplittableRandom(20261124);

    @TempDir
    private Path root = Path.of("");

    @Test
    void losesNothingThatAKilledProcessHadKept() throws Exception {
        List<ImageName> kept = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Process one = start("one-" + round);
            Process other = start("other-" + round);
            kept.addAll(keptBeforeTheKill(one));
            kept.addAll(keptBeforeTheKill(other));
        }
        assertThat(Remains.readWholly(FolderImageStore.in(root)))
                .extracting(KeptImage::name)
                .containsAll(kept);
    }

    private List<ImageName> keptBeforeTheKill(Process process) throws IOException, InterruptedException {
        try (BufferedReader names = process.inputReader()) {
            List<ImageName> kept = new ArrayList<>();
            for (int count = chance.nextInt(1, MOST_PICTURES); count > 0; count--) {
                kept.add(new ImageName(String.valueOf(names.readLine())));
            }
            spin(chance.nextInt(MOST_SPINS));
            process.toHandle().destroyForcibly(); // unlike the process's own, it leaves what was printed to be read
            process.waitFor();
            names.lines().map(ImageName::new).forEach(kept::add);
            return kept;
        }
    }

    private Process start(String names) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeepingWithoutEnd.class.getName(),
                        root.toString(),
                        names)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** So that the kill does not always come right after a picture was kept. */
    private static void spin(int times) {
        for (int time = 0; time < times; time++) {
            Thread.onSpinWait();
        }
    }
}
