package dev.gesso.adapter.http.dialect;

import dev.gesso.adapter.http.transport.Headers.Header;
import dev.gesso.adapter.http.wire.WireRequest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.model.EngineLimits;
import dev.gesso.core.request.Parameter;
import java.net.URI;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What one kind of engine does its own way; the defaults are OpenAI's. */
public interface Dialect {

    /** What the engine leaves undone. */
    default EngineLimits limits() {
        return EngineLimits.NONE;
    }

    /** Parameters that the engine takes for every model, beside the model's own. */
    default Set<Parameter> extraParameters() {
        return Set.of();
    }

    /** Whether the engine has models of its own, which serve under whatever name is asked for. */
    default boolean isLocal() {
        return false;
    }

    /**
     * Puts a request, written for OpenAI, into the engine's words.
     *
     * @param whiteMask turns a mask of the API, transparent where to edit, into one that is white there
     * @throws UncheckedIOException where an input image cannot be read
     */
    default WireRequest adapt(WireRequest request, UnaryOperator<ImageSource> whiteMask) {
        return request;
    }

    /**
     * Where a request goes.
     *
     * @param root the address that was set, without a slash at its end
     * @param model the engine's name for the model
     */
    default URI address(String root, String path, String model) {
        return URI.create(root + "/" + path);
    }

    /** How a key is shown. */
    default Header credentials(String key) {
        return new Header("Authorization", "Bearer " + key);
    }
}
