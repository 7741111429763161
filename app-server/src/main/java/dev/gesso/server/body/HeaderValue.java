package dev.gesso.server.body;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A header that has parameters, such as {@code form-data; name="image"}.
 *
 * @param value in lower case, without parameters
 * @param parameters by their names in lower case
 */
public record HeaderValue(String value, Map<String, String> parameters) {

    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([^\\s=;\"]{1,64})\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\"]*))", Pattern.DOTALL);

    public HeaderValue {
        parameters = Map.copyOf(parameters);
    }

    public static HeaderValue parse(String text) {
        int end = text.indexOf(';');
        String value = end < 0 ? text : text.substring(0, end);
        Map<String, String> parameters = new HashMap<>();
        Matcher matcher = PARAMETER.matcher(text);
        for (int from = Math.max(end, 0); matcher.find(from); from = matcher.end()) {
            parameters.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), unquoted(matcher));
        }
        return new HeaderValue(value.strip().toLowerCase(Locale.ROOT), parameters);
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    private static String unquoted(Matcher matcher) {
        String quoted = matcher.group(2);
        return quoted == null
                ? matcher.group(3).strip()
                : quoted.replaceAll("\\\\([\"\\\\])", "$1").replace("%22", "\"");
    }
}
