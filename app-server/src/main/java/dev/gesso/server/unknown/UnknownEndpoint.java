package dev.gesso.server.unknown;

import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.JsonPage;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.route.Exchange;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code /gesso/v1/unknown}: calls to ask the maker of an engine about. */
public final class UnknownEndpoint {

    private final UnknownCalls calls;

    public UnknownEndpoint(UnknownCalls calls) {
        this.calls = calls;
    }

    public void list(Exchange exchange) throws IOException {
        List<UnknownCall> all = of(exchange);
        JsonPage.send(
                exchange.call(),
                200,
                page -> page.text("object", "list").objects("data", all, (fields, call) -> call.writeTo(fields)));
    }

    /** Forgets one that was looked into; never one that still runs. */
    public void forget(Exchange exchange) throws IOException {
        String id = exchange.value("id");
        boolean lost = of(exchange).stream().anyMatch(call -> call.id().equals(id));
        if (!lost || !calls.forget(id)) {
            throw new WrongCallException(ErrorAnswer.wrong(404, Optional.empty(), "There is no such call."));
        }
        JsonPage.send(exchange.call(), 200, page -> page.text("id", id).flag("deleted", true));
    }

    /** A key with a name has its own. */
    private List<UnknownCall> of(Exchange exchange) {
        Optional<String> key = exchange.caller().name();
        return calls.all().stream()
                .filter(call -> key.isEmpty() || key.equals(call.key()))
                .toList();
    }
}
