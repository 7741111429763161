package dev.gesso.adapter.http.dialect;

import dev.gesso.adapter.http.transport.Headers.Header;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Azure OpenAI in Microsoft Foundry (documentation of 2026). The model is the name of a deployment. Addresses that end
 * in {@code /openai/v1} are of the newer kind; with any other the deployment is part of the path.
 *
 * @param apiVersion such as {@code 2025-04-01-preview}; the older kind of address cannot do without
 * @param entra whether the key is a token of Entra ID rather than one of the resource's keys
 */
public record Azure(Optional<String> apiVersion, boolean entra) implements Dialect {

    private static final String NEWER = "/openai/v1";

    @Override
    public URI address(String root, String path, String model) {
        String query =
                apiVersion.map(version -> "?api-version=" + escaped(version)).orElse("");
        return URI.create(root + folder(root, model) + path + query);
    }

    /** What is asked of no deployment, such as a list, lies beside them. */
    private static String folder(String root, String model) {
        if (root.endsWith(NEWER)) {
            return "/";
        }
        return model.isEmpty() ? "/openai/" : "/openai/deployments/" + escaped(model) + "/";
    }

    @Override
    public Header credentials(String key) {
        return entra ? Dialect.super.credentials(key) : new Header("api-key", key);
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
