package dev.gesso.bench.sketch;

import dev.gesso.adapter.sketch.cast.Troupe;
import dev.gesso.adapter.sketch.studio.Artist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints the tables of docs/sketch.md. */
public final class SketchBenchmarks {

    private static final String MISUNDERSTOOD = "! ";
    private static final double WANTED = 0.95;

    private SketchBenchmarks() {}

    /** Takes the launcher's path, the file of planned prompts, and the tables that are wanted: all where none is named. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> wanted = List.of(arguments).subList(2, arguments.length);
        Artist artist = Artist.create();
        List<String> lines = Files.readAllLines(Path.of(arguments[1])).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1)[0])
                .toList();
        System.out.printf("Java %s, at most %d MB of heap%n%n", Runtime.version(), mostHeap());
        if (isWanted("plans", wanted)) {
            printScore(lines);
            new Visibility(artist, new Troupe())
                    .print(lines.stream().map(SketchBenchmarks::prompt).toList());
        }
        if (isWanted("cold", wanted)) {
            new ColdStart(Path.of(arguments[0])).print();
        }
        if (isWanted("fill", wanted)) {
            new Filling(artist).print();
        }
        if (isWanted("prompts", wanted)) {
            new HostilePrompts(artist).print();
        }
        if (isWanted("memory", wanted)) {
            new Memory(artist).print();
        }
        if (isWanted("looks", wanted)) {
            new LookTimes(artist).print();
        }
    }

    private static boolean isWanted(String table, List<String> wanted) {
        return wanted.isEmpty() || wanted.contains(table);
    }

    private static long mostHeap() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    private static String prompt(String line) {
        return line.startsWith(MISUNDERSTOOD) ? line.substring(MISUNDERSTOOD.length()) : line;
    }

    /** The tests hold the marks of misunderstood prompts to the truth. */
    private static void printScore(List<String> lines) {
        long right =
                lines.stream().filter(line -> !line.startsWith(MISUNDERSTOOD)).count();
        double share = (double) right / lines.size();
        System.out.println("| prompts planned | right | share | wanted |");
        System.out.println("|---:|---:|---:|---|");
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %.1f %% | %s |%n%n",
                lines.size(),
                right,
                100 * share,
                Limit.judgeShare(share, WANTED));
    }
}
