package dev.gesso.adapter.storage;

import dev.gesso.core.archive.ImageName;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Programs that keep pictures until they are killed in the midst of it, and print the name of each that they have kept.
 * {@code -Dgesso.kills=200} kills more of them than fit into a build.
 */
public final class Killings {

    private static final int FEW = 10;
    private static final int MOST_PICTURES = 40;
    private static final int MOST_SPINS = 200_000;

    private final SplittableRandom chance;

    public Killings(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    /** How many to make. */
    public static int count() {
        return Integer.getInteger("gesso.kills", FEW);
    }

    public Process start(Class<?> program, Path folder, String names) throws IOException {
        List<String> command = Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        folder.toString(),
                        names)
                .toList();
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Kills a program after it has kept some pictures; gives the names of all that it has surely kept. */
    public List<ImageName> keptBeforeTheKill(Process process) throws IOException, InterruptedException {
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

    /** So that the kill does not always come right after a picture was kept. */
    private static void spin(int times) {
        for (int time = 0; time < times; time++) {
            Thread.onSpinWait();
        }
    }
}
