package dev.gesso.core.rule.submission;

import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.request.DataUrl;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Writes down a request's parameters so that a person can read what was asked. */
public final class ParameterRecord {

    private ParameterRecord() {}

    public static SequencedMap<String, String> of(RawRequest raw) {
        SequencedMap<String, String> words = new LinkedHashMap<>();
        raw.parameters().forEach((name, value) -> words.put(name, words(value)));
        return words;
    }

    private static String words(WireValue value) {
        return switch (value) {
            case WireValue.Text(String text)
            when DataUrl.isOne(text) ->
                DataUrl.parse(text).map(ParameterRecord::digest).orElse("data URL");
            case WireValue.Text(String text) -> text;
            case WireValue.Whole(long number) -> Long.toString(number);
            case WireValue.Decimal(BigDecimal number) -> number.toPlainString();
            case WireValue.Flag(boolean flag) -> Boolean.toString(flag);
            case WireValue.Nothing ignored -> "null";
            case WireValue.Items(List<WireValue> items) ->
                items.stream().map(ParameterRecord::words).collect(Collectors.joining(", "));
            case WireValue.Fields(SequencedMap<String, WireValue> members) ->
                members.entrySet().stream().map(ParameterRecord::words).collect(Collectors.joining(", "));
            case WireValue.Upload(ImageSource source) -> digest(source);
        };
    }

    private static String words(Map.Entry<String, WireValue> member) {
        return member.getKey() + ": " + words(member.getValue());
    }

    private static String digest(ImageSource source) {
        return "sha256:" + ImageDigest.of(source).sha256();
    }
}
