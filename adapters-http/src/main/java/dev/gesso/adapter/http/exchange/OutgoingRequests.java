package dev.gesso.adapter.http.exchange;

import dev.gesso.adapter.http.key.ApiKey;
import dev.gesso.adapter.http.picture.WhiteMask;
import dev.gesso.adapter.http.transport.Headers;
import dev.gesso.adapter.http.transport.Headers.Header;
import dev.gesso.adapter.http.transport.Outgoing;
import dev.gesso.adapter.http.wire.Bodies;
import dev.gesso.adapter.http.wire.RequestFields;
import dev.gesso.adapter.http.wire.WireRequest;
import dev.gesso.core.rule.CheckedRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/** Makes what is sent of what is asked. */
final class OutgoingRequests {

    private static final String JSON = "application/json";
    private static final String EVENTS = "text/event-stream";

    private final LineSettings settings;
    private final Bodies bodies;

    /** Read once: there are no more than models that the catalogue knows, each with a few paths. */
    private final Map<Place, URI> addresses = new ConcurrentHashMap<>();

    private record Place(String path, String model) {}

    OutgoingRequests(LineSettings settings, RandomGenerator chance) {
        this.settings = settings;
        this.bodies = new Bodies(chance);
    }

    /** @throws UncheckedIOException where an input image cannot be read */
    Outgoing of(CheckedRequest checked, Optional<ApiKey> key) {
        String model = settings.traits().alias(checked.request().model()).value();
        WireRequest request = settings.dialect().adapt(RequestFields.of(checked, model), WhiteMask::of);
        Headers headers = Headers.NONE.with("Accept", checked.request().delivery().stream() ? EVENTS : JSON);
        return Outgoing.post(
                addresses.computeIfAbsent(new Place(request.path(), model), this::address),
                withKey(headers, key),
                bodies.write(request));
    }

    private URI address(Place place) {
        return settings.dialect().address(settings.root(), place.path(), place.model());
    }

    Outgoing forModels(Optional<ApiKey> key) {
        return Outgoing.get(
                settings.dialect().address(settings.root(), "models", ""),
                withKey(Headers.NONE.with("Accept", JSON), key));
    }

    /** Whether an address is the engine's own, so that fetching it tells nobody else anything. */
    boolean isOwn(String address) {
        try {
            URI own = URI.create(settings.root());
            URI other = URI.create(address);
            return own.getScheme().equalsIgnoreCase(other.getScheme())
                    && own.getRawAuthority().equalsIgnoreCase(other.getRawAuthority());
        } catch (IllegalArgumentException | NullPointerException unusable) {
            return false;
        }
    }

    Outgoing fetching(String address) {
        return Outgoing.get(URI.create(address), Headers.NONE.with("Accept", "image/*"));
    }

    private Headers withKey(Headers headers, Optional<ApiKey> key) {
        if (key.isEmpty()) {
            return headers;
        }
        Header shown = settings.dialect().credentials(key.get().reveal());
        return headers.with(shown.name(), shown.value());
    }
}
