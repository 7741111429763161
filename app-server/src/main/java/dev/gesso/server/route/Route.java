package dev.gesso.server.route;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An address and what is behind it.
 *
 * @param path with variable parts in braces: {@code /v1/models/{id}}
 */
public record Route(String method, String path, Access access, Endpoint endpoint) {

    public static Route get(String path, Access access, Endpoint endpoint) {
        return new Route("GET", path, access, endpoint);
    }

    public static Route post(String path, Access access, Endpoint endpoint) {
        return new Route("POST", path, access, endpoint);
    }

    public static Route delete(String path, Access access, Endpoint endpoint) {
        return new Route("DELETE", path, access, endpoint);
    }

    /** What stands in the variable parts; empty where the path is another. */
    Optional<Map<String, String>> match(String given) {
        int variable = path.indexOf('{');
        if (variable < 0) {
            return path.equals(given) ? Optional.of(Map.of()) : Optional.empty();
        }
        // Every call passes by most of these, and need not take them apart.
        if (!path.regionMatches(0, given, 0, variable)) {
            return Optional.empty();
        }
        String[] mine = path.split("/", -1);
        String[] theirs = given.split("/", -1);
        if (mine.length != theirs.length) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int index = 0; index < mine.length; index++) {
            if (mine[index].startsWith("{")) {
                values.put(mine[index].substring(1, mine[index].length() - 1), decoded(theirs[index]));
            } else if (!mine[index].equals(theirs[index])) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscape) {
            return part;
        }
    }
}
