package dev.gesso.adapter.http.exchange;

import dev.gesso.adapter.http.key.ApiKey;
import dev.gesso.adapter.http.key.NoKeyException;
import dev.gesso.adapter.http.transport.Outgoing;
import dev.gesso.adapter.http.transport.Progress;
import dev.gesso.adapter.http.transport.Transport;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;

/** Asks an engine for its models: enough to know whether it is there and takes the key. */
final class Probe {

    private final LineSettings settings;
    private final Transport transport;
    private final OutgoingRequests requests;
    private final Watch watch;
    private final Surroundings surroundings;

    Probe(
            LineSettings settings,
            Transport transport,
            OutgoingRequests requests,
            Watch watch,
            Surroundings surroundings) {
        this.settings = settings;
        this.transport = transport;
        this.requests = requests;
        this.watch = watch;
        this.surroundings = surroundings;
    }

    /** @throws EngineException where the engine is not ready */
    String ask(Deadline deadline) {
        Progress progress = new Progress(surroundings.nanos(), new LongAdder());
        try {
            Optional<ApiKey> key = settings.keys().key();
            Outgoing outgoing = requests.forModels(key);
            int status = new Errand<Integer>(watch, deadline, Duration.ofDays(1), progress)
                    .run(
                            handOver -> transport.exchange(outgoing, reply -> reply.status(), progress),
                            (index, image) -> {});
            return judged(status);
        } catch (NoKeyException missing) {
            throw new EngineException(new EngineFailure.Unauthorised(String.valueOf(missing.getMessage())), missing);
        } catch (IOException broken) {
            throw new EngineException(new EngineFailure.NotSent(Reasons.of(broken)), broken);
        } catch (TimeoutException late) {
            throw new EngineException(new EngineFailure.NotSent(String.valueOf(late.getMessage())), late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EngineException(new EngineFailure.Cancelled("cancelled", false), interrupted);
        }
    }

    /** An engine without a list of models is there all the same. */
    private static String judged(int status) {
        return switch (status) {
            case 200 -> "ready";
            case 401, 403 ->
                throw new EngineException(new EngineFailure.Unauthorised(
                        "it is there, but does not take the key (status %d)".formatted(status)));
            default -> "it is there (status %d when asked for its models)".formatted(status);
        };
    }
}
