package dev.gesso.bench.http;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** What runs in each virtual machine: one contestant, one kind of round; prints figures as {@code name=number}. */
public final class Round {

    private Round() {}

    /** Takes the contestant's class, the server's root, the path, the kind of round, and a number. */
    public static void main(String[] arguments) throws ReflectiveOperationException, IOException, InterruptedException {
        long start = System.nanoTime();
        Contestant contestant = Class.forName(arguments[0])
                .asSubclass(Contestant.class)
                .getConstructor(String.class)
                .newInstance(arguments[1]);
        int number = Integer.parseInt(arguments[4]);
        switch (arguments[3]) {
            case "cold" -> {
                contestant.fetch(arguments[2]);
                print("nanos", System.nanoTime() - start);
            }
            case "warm" -> warm(contestant, arguments[2], number);
            case "slow" -> slow(contestant, arguments[2], number);
            default -> throw new IllegalArgumentException("No such round: " + arguments[3]);
        }
        // Some clients keep threads that would hold the process.
        Runtime.getRuntime().halt(0);
    }

    private static void warm(Contestant contestant, String path, int rounds) throws IOException {
        for (int round = 0; round < rounds / 2; round++) {
            contestant.fetch(path);
        }
        long[] nanos = new long[rounds];
        long allocated = allocated();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            contestant.fetch(path);
            nanos[round] = System.nanoTime() - start;
        }
        print("allocated", (allocated() - allocated) / rounds);
        Arrays.sort(nanos);
        print("nanos", nanos[rounds / 2]);
        print("least", nanos[0]);
    }

    /** Many calls that wait together, and what they add to the memory of an idle process with one call behind it. */
    private static void slow(Contestant contestant, String path, int calls) throws IOException, InterruptedException {
        contestant.fetch("/quick");
        System.gc();
        long idle = residentKilobytes();
        CountDownLatch done = new CountDownLatch(calls);
        IntStream.range(0, calls)
                .forEach(call -> Thread.ofVirtual().start(() -> {
                    try {
                        contestant.fetch(path);
                        done.countDown();
                    } catch (IOException failed) {
                        throw new IllegalStateException(failed);
                    }
                }));
        long most = idle;
        long start = System.nanoTime();
        while (!done.await(500, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, residentKilobytes());
        }
        print("kilobytes", most - idle);
        print("nanos", System.nanoTime() - start);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getTotalThreadAllocatedBytes();
    }

    private static long residentKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    private static void print(String name, long number) {
        System.out.println(name + "=" + number);
    }
}
