package dev.gesso.bench.sketch;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/** What work costs one core, however busy the machine is: the thread's own time and that of collecting its garbage. */
final class Clock {

    private Clock() {}

    static double millis(Runnable work) {
        double start = now();
        work.run();
        return now() - start;
    }

    /** The least of several runs, of which the first ones warm up. */
    static double warmMillis(int runs, Runnable work) {
        double least = Double.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            least = Math.min(least, millis(work));
        }
        return least;
    }

    private static double now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6
                + ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum();
    }
}
