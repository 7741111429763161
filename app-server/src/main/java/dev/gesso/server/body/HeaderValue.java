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

    private static final Pattern START = Pattern.compile(";\\s*([^\\s=;\"]{1,64})\\s*=\\s*");

    public HeaderValue {
        parameters = Map.copyOf(parameters);
    }

    public static HeaderValue parse(String text) {
        int end = text.indexOf(';');
        String value = end < 0 ? text : text.substring(0, end);
        Map<String, String> parameters = new HashMap<>();
        Matcher start = START.matcher(text);
        int from = Math.max(end, 0);
        while (start.find(from)) {
            from = end(text, start.end());
            parameters.putIfAbsent(
                    start.group(1).toLowerCase(Locale.ROOT), unquoted(text.substring(start.end(), from)));
        }
        return new HeaderValue(value.strip().toLowerCase(Locale.ROOT), parameters);
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** Where a value ends. By hand: a pattern for quoted text would need as much of the stack as a caller likes. */
    private static int end(String text, int start) {
        boolean quoted = text.startsWith("\"", start);
        for (int at = quoted ? start + 1 : start; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (quoted && letter == '\\') {
                at++;
            } else if (letter == '"') {
                return quoted ? at + 1 : at;
            } else if (letter == ';' && !quoted) {
                return at;
            }
        }
        return quoted ? start : text.length();
    }

    private static String unquoted(String value) {
        return value.startsWith("\"")
                ? value.substring(1, value.length() - 1)
                        .replaceAll("\\\\([\"\\\\])", "$1")
                        .replace("%22", "\"")
                : value.strip();
    }
}
