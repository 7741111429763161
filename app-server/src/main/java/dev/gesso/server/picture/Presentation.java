package dev.gesso.server.picture;

import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.core.usecase.Drawn;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.EventStream;
import dev.gesso.server.answer.PicturesAnswer;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.route.Exchange;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** How pictures are brought to those who asked for them: as they grow, or at once, or by their addresses. */
public final class Presentation {

    private final Links links;
    private final InstantSource clock;
    private final Duration heartbeat;

    /**
     * A presentation.
     *
     * @param heartbeat after how long a pause a stream shows a sign of life
     */
    public Presentation(Links links, InstantSource clock, Duration heartbeat) {
        this.links = links;
        this.clock = clock;
        this.heartbeat = heartbeat;
    }

    /**
     * Has pictures drawn, and brings them.
     *
     * @param free whether nobody pays for them
     * @param linked whether addresses are wanted
     */
    void bring(Exchange exchange, CheckedRequest request, boolean free, boolean linked, StreamedDrawing.Draw drawing)
            throws IOException {
        if (request.request().delivery().stream()) {
            exchange.call().endConnection();
            try (EventStream events = EventStream.open(exchange.call(), heartbeat)) {
                new StreamedDrawing(request.request().operation(), request, events, clock.instant(), free).run(drawing);
            }
        } else {
            bring(exchange, request, linked, drawing.draw(PartialImageListener.NOBODY));
        }
    }

    private void bring(Exchange exchange, CheckedRequest request, boolean linked, Drawn drawn) throws IOException {
        switch (drawn) {
            case Drawn.Refused refused -> throw new WrongCallException(ErrorAnswer.of(refused));
            case Drawn.Kept kept -> {
                PicturesAnswer.send(
                        exchange.call(),
                        request,
                        kept,
                        clock.instant(),
                        linked ? Optional.of(links.from(exchange.call())) : Optional.empty());
                kept.images().forEach(image -> image.content().release());
            }
        }
    }
}
