package dev.gesso.bench;

import dev.gesso.adapter.catalog.token.O200kTokenizer;
import dev.gesso.core.port.TextTokenizer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Counting the tokens of a prompt of 200 words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class TokenizerBenchmark {

    private final TextTokenizer tokenizer = new O200kTokenizer();
    private final String prompt = Prompts.ofWords(200);

    @Benchmark
    public int prompt() {
        return tokenizer.count(prompt);
    }
}
