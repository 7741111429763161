package dev.gesso.server.emulator;

import dev.gesso.core.image.ImageFacts;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.header.HeaderReader;
import dev.gesso.core.image.png.AlphaCensus;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** A request as the journal tells it. */
record Decoded(
        SequencedMap<String, String> parameters,
        List<JournalEntry.Part> parts,
        Optional<JournalEntry.MaskFigures> mask) {

    /** For a call whose body was not understood. */
    static final Decoded NOTHING = new Decoded(new LinkedHashMap<>(), List.of(), Optional.empty());

    private static final int LONGEST_SHOWN = 2000;
    private static final int MOST_SHOWN = 100;

    /** @param mask its pixels, as far as the rules have counted them */
    static Decoded of(RawRequest request, Optional<AlphaCensus> mask) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        List<JournalEntry.Part> parts = new ArrayList<>();
        request.parameters().forEach((name, value) -> {
            if (parameters.size() < MOST_SHOWN) {
                parameters.put(name, shortened(told(value)));
            }
            addFiles(name, value, parts);
        });
        return new Decoded(parameters, List.copyOf(parts), mask.map(Decoded::figures));
    }

    private static void addFiles(String name, WireValue value, List<JournalEntry.Part> parts) {
        if (value instanceof WireValue.Upload(ImageSource source) && parts.size() < MOST_SHOWN) {
            parts.add(part(name, source));
        } else if (value instanceof WireValue.Items(List<WireValue> values)) {
            values.forEach(each -> addFiles(name, each, parts));
        }
    }

    private static JournalEntry.Part part(String name, ImageSource source) {
        Optional<ImageFacts> facts = HeaderReader.read(source).facts();
        return new JournalEntry.Part(
                name,
                source.name(),
                source.length().orElse(0),
                facts.map(known -> known.format().mediaType()),
                facts.map(known -> known.size().toString()));
    }

    private static JournalEntry.MaskFigures figures(AlphaCensus census) {
        return new JournalEntry.MaskFigures(
                census.size().toString(), census.transparent(), census.partial(), census.opaque(), census.share());
    }

    /** What a caller wrote may be repeated in it. */
    static Finding shortened(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.param().map(Decoded::shortened),
                finding.code(),
                finding.type(),
                shortened(finding.message()),
                shortened(finding.fix()));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_SHOWN));
    }

    private static String told(WireValue value) {
        return switch (value) {
            case WireValue.Text(String text) -> shortened(text);
            case WireValue.Whole(long number) -> String.valueOf(number);
            case WireValue.Decimal(BigDecimal number) -> number.toString();
            case WireValue.Flag(boolean flag) -> String.valueOf(flag);
            case WireValue.Nothing ignored -> "null";
            case WireValue.Upload(ImageSource source) ->
                source.name() + ", " + source.length().orElse(0) + " bytes";
            case WireValue.Items(List<WireValue> values) ->
                values.stream().limit(MOST_SHOWN).map(Decoded::told).collect(Collectors.joining("; "));
            case WireValue.Fields fields ->
                fields.members().entrySet().stream()
                        .limit(MOST_SHOWN)
                        .map(member -> member.getKey() + ": " + told(member.getValue()))
                        .collect(Collectors.joining(", "));
        };
    }
}
