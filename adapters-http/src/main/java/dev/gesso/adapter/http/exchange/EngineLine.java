package dev.gesso.adapter.http.exchange;

import dev.gesso.adapter.http.answer.UnreadableAnswerException;
import dev.gesso.adapter.http.body.UnreadableSourceException;
import dev.gesso.adapter.http.key.ApiKey;
import dev.gesso.adapter.http.key.NoKeyException;
import dev.gesso.adapter.http.transport.Outgoing;
import dev.gesso.adapter.http.transport.Progress;
import dev.gesso.adapter.http.transport.Transport;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.CallEvent.Connections;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.request.ImageRequest;
import dev.gesso.core.rule.CheckedRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;

/** The line to one engine. Sends a request at most once, and says exactly what is known when there is no answer. */
public final class EngineLine implements AutoCloseable {

    private final LineSettings settings;
    private final Transport transport;
    private final OutgoingRequests requests;
    private final Surroundings surroundings;
    private final Watch watch = new Watch();
    private final LongAdder received = new LongAdder();

    public EngineLine(LineSettings settings, Transport transport, Surroundings surroundings) {
        this.settings = settings;
        this.transport = transport;
        this.surroundings = surroundings;
        this.requests = new OutgoingRequests(settings, surroundings.chance());
    }

    /**
     * Sends a request and waits for its answer.
     *
     * @param listener is called on the calling thread
     * @throws EngineException where there is no answer
     */
    public Answer send(CheckedRequest request, PartialImageListener listener, Deadline deadline) {
        return new Attempt(request, listener, deadline).answer();
    }

    /**
     * Asks for the engine's models.
     *
     * @return what it said, in one line
     * @throws EngineException where it is not there, or does not take the key
     */
    public String probe(Deadline deadline) {
        return new Probe(settings, transport, requests, watch, surroundings).ask(deadline);
    }

    public String name() {
        return settings.name();
    }

    /** Bytes of answers since the line was opened. */
    public long received() {
        return received.sum();
    }

    public Connections connections() {
        return transport.connections();
    }

    @Override
    public void close() {
        transport.close();
    }

    /** One request on its way. */
    private final class Attempt {

        private final CheckedRequest checked;
        private final PartialImageListener listener;
        private final Deadline deadline;
        private final Progress progress;
        private final Evidence evidence;
        private Optional<ApiKey> key = Optional.empty();

        Attempt(CheckedRequest checked, PartialImageListener listener, Deadline deadline) {
            this.checked = checked;
            this.listener = listener;
            this.deadline = deadline;
            this.progress = new Progress(surroundings.nanos(), received);
            this.evidence = new Evidence(settings.spool().folder());
        }

        Answer answer() {
            if (Thread.currentThread().isInterrupted()) {
                throw cancelled();
            }
            Outgoing outgoing = outgoing();
            ImageRequest asked = checked.request();
            Conversation conversation = new Conversation(
                    transport,
                    requests,
                    settings.spool(),
                    evidence,
                    asked.output().count());
            try {
                Outcome outcome = new Errand<Outcome>(watch, deadline, settings.stall(), progress)
                        .run(handOver -> conversation.hold(outgoing, handOver, progress), listener);
                return judged(outcome, conversation.requestId());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw cancelled();
            } catch (TimeoutException late) {
                throw failed(words(late), conversation.requestId(), late);
            } catch (IOException broken) {
                throw failed(broken, conversation.requestId());
            }
        }

        private Outgoing outgoing() {
            try {
                key = settings.keys().key();
                return requests.of(checked, key);
            } catch (NoKeyException missing) {
                throw new EngineException(
                        new EngineFailure.Unauthorised(settings.name() + ": " + missing.getMessage()), missing);
            } catch (UncheckedIOException unreadable) {
                throw new EngineException(new EngineFailure.NotSent(said(words(unreadable))), unreadable);
            }
        }

        private Answer judged(Outcome outcome, Optional<String> requestId) {
            return switch (outcome) {
                case Outcome.Pictures pictures ->
                    new Answer.Produced(
                            pictures.images(), pictures.usage(), pictures.revisedPrompt(), pictures.notes(), requestId);
                case Outcome.Complaint complaint ->
                    new Complaints(settings.name(), surroundings.clock(), this::hidden).judge(complaint, requestId);
                case Outcome.Addresses ignored ->
                    throw new EngineException(new EngineFailure.BadAnswer(
                            said("it answered with addresses in place of pictures"), requestId, evidence.kept()));
            };
        }

        private EngineException failed(IOException broken, Optional<String> requestId) {
            return switch (broken) {
                case UnreadableAnswerException unreadable ->
                    new EngineException(
                            new EngineFailure.BadAnswer(said(unreadable(unreadable)), requestId, evidence.kept()),
                            broken);
                case UnreadableSourceException source ->
                    new EngineException(new EngineFailure.NotSent(said(words(source))), broken);
                default -> failed(Reasons.of(broken), requestId, broken);
            };
        }

        private EngineException failed(String reason, Optional<String> requestId, Exception cause) {
            EngineFailure failure = progress.hasSent()
                    ? new EngineFailure.OutcomeUnknown(said(reason + "; it may have been billed"), requestId)
                    : new EngineFailure.NotSent(said(reason));
            return new EngineException(failure, cause);
        }

        private EngineException cancelled() {
            return new EngineException(
                    new EngineFailure.Cancelled(settings.name() + ": the call was cancelled", progress.hasSent()));
        }

        private String unreadable(UnreadableAnswerException unreadable) {
            return "its answer cannot be read: " + words(unreadable)
                    + evidence.kept()
                            .map(folder -> "; what came is in " + folder)
                            .orElse("");
        }

        private String said(String what) {
            return settings.name() + ": " + hidden(what);
        }

        /** Engines repeat what they were sent; neither keys nor prompts belong into a message. */
        private String hidden(String text) {
            String withoutKey = key.map(secret -> secret.hiddenIn(text)).orElse(text);
            String prompt = checked.request().prompt().text();
            return prompt.isBlank() ? withoutKey : withoutKey.replace(prompt, "[prompt]");
        }

        private static String words(Exception failed) {
            return Optional.ofNullable(failed.getMessage())
                    .orElse(failed.getClass().getSimpleName());
        }
    }
}
