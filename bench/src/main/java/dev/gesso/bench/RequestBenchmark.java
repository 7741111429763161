package dev.gesso.bench;

import dev.gesso.adapter.catalog.Catalogs;
import dev.gesso.core.cost.Quote;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.Knowledge;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.rule.Verdict;
import dev.gesso.core.usecase.CheckRequest;
import dev.gesso.core.usecase.QuoteRequest;
import java.time.InstantSource;
import java.util.Set;
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

/** Judging and pricing a request with a prompt of 200 words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class RequestBenchmark {

    private final Knowledge knowledge = Catalogs.shipped();
    private final CheckRequest checks = new CheckRequest(knowledge.models(), InstantSource.system());
    private final QuoteRequest quotes =
            new QuoteRequest(knowledge.prices(), knowledge.tokenizer(), InstantSource.system());
    private final EngineTraits engine = new EngineTraits("hosted", false, Set.of(), false);
    private final RawRequest request = RawRequest.generation()
            .with(Parameter.MODEL, knowledge.models().usual().value())
            .with(Parameter.PROMPT, Prompts.ofWords(200))
            .with(Parameter.SIZE, "1536x1024")
            .with(Parameter.QUALITY, "high");

    @Benchmark
    public Verdict check() {
        return checks.check(request, engine);
    }

    @Benchmark
    public Quote checkAndQuote() {
        return switch (check()) {
            case Verdict.Passed passed -> quotes.quote(passed.request());
            case Verdict.Failed failed ->
                throw new IllegalStateException(failed.first().message());
        };
    }
}
