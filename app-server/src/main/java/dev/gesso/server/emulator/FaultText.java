package dev.gesso.server.emulator;

import dev.gesso.core.settings.SettingsException;
import dev.gesso.server.body.Printable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads faults as people write them: {@code status=429;retry-after=2}, {@code cut-at=50%}, {@code truncate-base64}. */
final class FaultText {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,9})(%|kB|KB|MB|)");

    private FaultText() {}

    /** Empty for {@code ok}. */
    static Optional<Fault> parse(String text) {
        if (text.strip().equals("ok")) {
            return Optional.empty();
        }
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : text.strip().split(";", -1)) {
            String[] parts = word.strip().split("=", 2);
            words.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return Optional.of(fault(text, words));
    }

    private static Fault fault(String text, Map<String, String> words) {
        Map.Entry<String, String> first = words.entrySet().iterator().next();
        String value = first.getValue();
        return switch (first.getKey()) {
            case "status" -> new Fault.Status(status(text, value), Optional.ofNullable(words.get("retry-after")));
            case "moderation" -> new Fault.Moderation();
            case "cut-at" -> new Fault.Sent(new Distortion.Cut(amount(text, value), value.endsWith("%")));
            case "stall-after" -> new Fault.Sent(new Distortion.Stall(amount(text, value)));
            case "wrong-length" -> new Fault.Sent(new Distortion.WrongLength());
            case "truncate-base64" -> new Fault.Sent(new Distortion.TruncatedBase64());
            case "empty-data" -> new Fault.Sent(new Distortion.EmptyData());
            case "sse-error" -> new Fault.Sent(new Distortion.ErrorEvent());
            case "huge" -> new Fault.Sent(new Distortion.Huge(amount(text, value)));
            default -> new Fault.Status(status(text, first.getKey()), Optional.ofNullable(words.get("retry-after")));
        };
    }

    private static int status(String text, String value) {
        if (value.matches("[45]\\d\\d")) {
            return Integer.parseInt(value);
        }
        throw unknown(text);
    }

    private static long amount(String text, String value) {
        Matcher matcher = AMOUNT.matcher(value);
        if (!matcher.matches()) {
            throw unknown(text);
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "kB", "KB" -> number * 1000;
            case "MB" -> number * 1_000_000;
            default -> number;
        };
    }

    private static SettingsException unknown(String text) {
        return new SettingsException(
                List.of(
                        "there is no fault '%s'; there are status=429;retry-after=2, moderation,"
                                        .formatted(Printable.of(text))
                                + " cut-at=50%, stall-after=4096, wrong-length, truncate-base64, empty-data, sse-error, huge=20MB, ok"));
    }
}
