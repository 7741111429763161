package dev.gesso.bench;

import dev.gesso.core.image.ImageHeader;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.header.HeaderReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Recognising an image: in memory, and in a file that is opened each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class HeaderBenchmark {

    private static final Canvas CANVAS = new Canvas(512);

    private final byte[] bytes = CANVAS.png(CANVAS.compressed());
    private final ImageSource inMemory = ImageSource.of("canvas.png", bytes);
    private final Path file = saved(bytes);
    private final ImageSource inFile = ImageSource.of(file);

    private static Path saved(byte[] bytes) {
        try {
            return Files.write(Files.createTempFile("header", ".png"), bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @TearDown
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    @Benchmark
    public ImageHeader memory() {
        return HeaderReader.read(inMemory);
    }

    @Benchmark
    public ImageHeader file() {
        return HeaderReader.read(inFile);
    }
}
