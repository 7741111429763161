package dev.gesso.adapter.http.wire;

import dev.gesso.core.request.WireValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes values as JSON that people can read: one member a line. */
public final class JsonPage {

    private static final String STEP = "  ";

    private JsonPage() {}

    public static String of(WireValue value) {
        return of(value, "\n");
    }

    private static String of(WireValue value, String line) {
        return switch (value) {
            case WireValue.Text(String text) -> quoted(text);
            case WireValue.Whole(long number) -> Long.toString(number);
            case WireValue.Decimal(BigDecimal number) -> number.toString();
            case WireValue.Flag(boolean flag) -> Boolean.toString(flag);
            case WireValue.Nothing() -> "null";
            case WireValue.Items(List<WireValue> items) -> items(items, line);
            case WireValue.Fields(SequencedMap<String, WireValue> members) -> members(members, line);
            case WireValue.Upload upload -> throw new IllegalArgumentException("JSON has no files: " + upload);
        };
    }

    private static String items(List<WireValue> items, String line) {
        String inner = line + STEP;
        return items.isEmpty()
                ? "[]"
                : items.stream()
                        .map(item -> of(item, inner))
                        .collect(Collectors.joining("," + inner, "[" + inner, line + "]"));
    }

    private static String members(Map<String, WireValue> members, String line) {
        String inner = line + STEP;
        return members.isEmpty()
                ? "{}"
                : members.entrySet().stream()
                        .map(member -> quoted(member.getKey()) + ": " + of(member.getValue(), inner))
                        .collect(Collectors.joining("," + inner, "{" + inner, line + "}"));
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, quoted);
        return quoted.append('"').toString();
    }
}
