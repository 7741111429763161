package dev.gesso.bench;

import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.png.AlphaScan;
import java.util.concurrent.TimeUnit;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Counting the alpha of a PNG of 4096x4096, beside inflating the same bytes and doing nothing with them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MaskScanBenchmark {

    private static final Canvas CANVAS = new Canvas(4096);
    private static final int BUFFER = 262_144;

    private final byte[] compressed = CANVAS.compressed();
    private final ImageSource png = ImageSource.of("mask.png", CANVAS.png(compressed));

    @Benchmark
    public AlphaScan scan() {
        return AlphaScan.of(png, 50_000_000);
    }

    /** With all bytes at hand and a buffer as large as the scan's. */
    @Benchmark
    public long inflate() throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(compressed);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                inflater.inflate(buffer);
            }
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
