package dev.gesso.adapter.http;

import dev.gesso.adapter.http.exchange.EngineLine;
import dev.gesso.core.port.Answer;

/** The last link: sends once. */
record SendingUpstream(EngineLine line) implements Upstream {

    @Override
    public String name() {
        return line.name();
    }

    @Override
    public Answer send(Call call) {
        return line.send(call.request(), call.listener(), call.deadline());
    }
}
