package dev.gesso.adapter.http.wire;

import dev.gesso.core.request.WireValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an engine, or something on the way to it, says is wrong.
 *
 * @param message one line; empty where nothing was said
 */
public record WireError(String message, Optional<String> type, Optional<String> code) {

    private static final int LONGEST = 400;
    private static final Pattern SCRIPTS = Pattern.compile("(?is)<(script|style)\\b.*?</\\1>");
    private static final Pattern TAGS = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    /** Reads any body: the API's object, a bare string, {@code detail}, a web page, a text, or nothing. */
    public static WireError read(byte[] body) {
        return JsonTree.parse(body)
                .map(json -> in(json).orElseGet(() -> of(bare(json))))
                .orElseGet(() -> of(new String(body, StandardCharsets.UTF_8)));
    }

    /** The error that an answer or event holds in place of pictures. */
    static Optional<WireError> in(WireValue root) {
        return JsonTree.member(root, "error")
                .or(() -> JsonTree.member(root, "detail"))
                .or(() -> JsonTree.member(root, "errors"))
                .map(found -> of(root, found))
                .or(() -> JsonTree.text(root, "type").filter("error"::equals).map(type -> of(root, root)));
    }

    /** Whether the engine's word for it contains one of these; words are compared in lower case. */
    public boolean says(String... words) {
        String said =
                type.orElse("").toLowerCase(Locale.ROOT) + " " + code.orElse("").toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(said::contains);
    }

    private static WireError of(WireValue root, WireValue found) {
        String message = message(found);
        return new WireError(
                line(message.isEmpty() ? JsonTree.text(root, "message").orElse("") : message),
                JsonTree.text(found, "type"),
                JsonTree.text(found, "code").or(() -> JsonTree.text(root, "code")));
    }

    /** FastAPI lists each fault with the input that caused it, which is not repeated: it may be a prompt. */
    private static String message(WireValue found) {
        return switch (found) {
            case WireValue.Text(String text) -> text;
            case WireValue.Items(List<WireValue> items) ->
                items.stream()
                        .map(WireError::message)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "));
            case WireValue.Fields fields ->
                JsonTree.text(fields, "message")
                        .or(() -> JsonTree.text(fields, "msg"))
                        .or(() -> JsonTree.text(fields, "detail"))
                        .orElse("");
            default -> "";
        };
    }

    private static String bare(WireValue json) {
        return JsonTree.text(json, "message").orElseGet(() -> message(json));
    }

    private static WireError of(String text) {
        String plain = TAGS.matcher(SCRIPTS.matcher(text).replaceAll(" ")).replaceAll(" ");
        return new WireError(line(plain), Optional.empty(), Optional.empty());
    }

    private static String line(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
