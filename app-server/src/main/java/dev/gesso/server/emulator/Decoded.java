package dev.gesso.server.emulator;

import dev.gesso.core.image.ImageFacts;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.header.HeaderReader;
import dev.gesso.core.image.png.AlphaCensus;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.Finding;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        request.parameters().entrySet().stream()
                .limit(MOST_SHOWN)
                .forEach(parameter -> parameters.put(parameter.getKey(), shortened(told(parameter.getValue()))));
        List<JournalEntry.Part> parts = request.parameters().entrySet().stream()
                .flatMap(parameter -> files(parameter.getValue()).map(source -> part(parameter.getKey(), source)))
                .limit(MOST_SHOWN)
                .toList();
        return new Decoded(parameters, parts, mask.map(Decoded::figures));
    }

    private static Stream<ImageSource> files(WireValue value) {
        return switch (value) {
            case WireValue.Upload(ImageSource source) -> Stream.of(source);
            case WireValue.Items(List<WireValue> values) -> values.stream().flatMap(Decoded::files);
            default -> Stream.empty();
        };
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
