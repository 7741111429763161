package dev.gesso.server.emulator;

import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.core.rule.Verdict;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.picture.Interlude;
import dev.gesso.server.route.Exchange;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Stands between a request and its drawing, and does what emulators are for. */
public final class Emulation implements Interlude {

    private static final String FAULT = "X-Gesso-Fault";
    private static final int LONGEST_SHOWN = 2000;

    private final FaultPlan plan;
    private final Latency latency;
    private final Journal journal;
    private final ToLongFunction<CheckedRequest> tokens;
    private final Pause pause;
    private final Map<String, AtomicInteger> numbers = new ConcurrentHashMap<>();

    /** Lets time go by. */
    @FunctionalInterface
    public interface Pause {
        void pause(Duration duration) throws InterruptedException;
    }

    /**
     * An emulation.
     *
     * @param tokens tells how many tokens a request's pictures will have
     */
    public Emulation(
            FaultPlan plan, Latency latency, Journal journal, ToLongFunction<CheckedRequest> tokens, Pause pause) {
        this.plan = plan;
        this.latency = latency;
        this.journal = journal;
        this.tokens = tokens;
        this.pause = pause;
    }

    @Override
    public void judged(Exchange exchange, RawRequest request, Verdict verdict) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        request.parameters().forEach((name, value) -> parameters.put(name, told(value)));
        journal.judged(
                exchange.id(), new Journal.Asked(session(exchange), parameters, verdict.findings(), Optional.empty()));
    }

    private static String session(Exchange exchange) {
        return exchange.call().header(Journal.SESSION).orElse("");
    }

    private static String told(WireValue value) {
        return switch (value) {
            case WireValue.Text(String text) -> text.substring(0, Math.min(text.length(), LONGEST_SHOWN));
            case WireValue.Whole(long number) -> String.valueOf(number);
            case WireValue.Decimal(BigDecimal number) -> number.toString();
            case WireValue.Flag(boolean flag) -> String.valueOf(flag);
            case WireValue.Nothing ignored -> "null";
            case WireValue.Upload(ImageSource source) ->
                source.name() + ", " + source.length().orElse(0) + " bytes";
            case WireValue.Items(List<WireValue> values) ->
                values.stream().map(Emulation::told).collect(Collectors.joining("; "));
            case WireValue.Fields fields ->
                fields.members().entrySet().stream()
                        .map(member -> member.getKey() + ": " + told(member.getValue()))
                        .collect(Collectors.joining(", "));
        };
    }

    @Override
    public void beforeDrawing(Exchange exchange, CheckedRequest request) {
        int number = numbers.computeIfAbsent(session(exchange), first -> new AtomicInteger())
                .getAndIncrement();
        exchange.call().header(FAULT).or(() -> plan.fault(number, request)).ifPresent(text -> befall(exchange, text));
        try {
            pause.pause(latency.of(tokens.applyAsLong(request)));
        } catch (InterruptedException left) {
            throw new EngineException(new EngineFailure.Cancelled("The call was given up", false), left);
        }
    }

    private void befall(Exchange exchange, String text) {
        Optional<Fault> fault = read(text);
        fault.ifPresent(known -> journal.befell(exchange.id(), text));
        switch (fault.orElse(null)) {
            case null -> {}
            case Fault.Status status -> throw new WrongCallException(FaultAnswers.of(status));
            case Fault.Moderation ignored -> throw new WrongCallException(FaultAnswers.moderation(exchange.id()));
            case Fault.Sent(Distortion distortion) ->
                exchange.call().shape(out -> new Distorted(exchange.call(), out, distortion));
        }
    }

    private static Optional<Fault> read(String text) {
        try {
            return FaultText.parse(text);
        } catch (SettingsException unknown) {
            throw new WrongCallException(
                    ErrorAnswer.wrong(400, Optional.of("unknown_fault"), String.join("; ", unknown.problems())));
        }
    }
}
