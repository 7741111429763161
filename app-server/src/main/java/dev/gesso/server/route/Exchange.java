package dev.gesso.server.route;

import dev.gesso.server.gate.Caller;
import dev.gesso.server.web.Call;
import java.util.Map;
import java.util.Optional;

/**
 * A call that was let in.
 *
 * @param id by which people talk about it
 * @param session by which calls of one test or program are told from others'; empty for none
 * @param values what stood in the variable parts of the path
 */
public record Exchange(Call call, String id, Caller caller, String session, Map<String, String> values) {

    public Exchange {
        values = Map.copyOf(values);
    }

    /** What stood in a part of the path that the route has. */
    public String value(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalArgumentException("The route has no part " + name));
    }
}
