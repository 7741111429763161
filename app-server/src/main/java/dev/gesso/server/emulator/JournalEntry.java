package dev.gesso.server.emulator;

import dev.gesso.core.rule.Finding;
import dev.gesso.server.answer.JsonPage;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A call for pictures that ended: what was asked, what the rules said, what befell it, and how long each stage took.
 *
 * @param id as the caller was told in {@code x-request-id}
 * @param time when it ended
 * @param session empty where the caller named none
 * @param key the name of the caller's key; empty where any key opens
 * @param parameters in the order given, as text; a file by its name and length
 * @param parts the files among them
 * @param mask its pixels, where one was given that can be read
 * @param fault what befell it on purpose, as it was written
 */
public record JournalEntry(
        String id,
        Instant time,
        String session,
        Optional<String> key,
        String method,
        String route,
        int status,
        SequencedMap<String, String> parameters,
        List<Part> parts,
        Optional<MaskFigures> mask,
        List<Finding> findings,
        Optional<String> fault,
        Timings timings) {

    public JournalEntry {
        parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
    }

    /** The value of a parameter as text; empty where it was left out. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /**
     * A file that was sent.
     *
     * @param name of the field
     * @param file its name, as far as it is harmless
     * @param format such as {@code image/png}, by its first bytes; empty where they are no image's
     * @param size such as {@code 1024x1024}
     */
    public record Part(String name, String file, long bytes, Optional<String> format, Optional<String> size) {}

    /**
     * The pixels of a mask.
     *
     * @param transparent those to be edited
     * @param share of all pixels that is to be edited, from 0 to 1
     */
    public record MaskFigures(String size, long transparent, long partial, long opaque, double share) {}

    /**
     * How long after its headers had come a call got how far.
     *
     * @param judged its body had been read and every rule asked
     * @param drawing whatever was to befall it had, and drawing could begin
     * @param total it was answered
     */
    public record Timings(Optional<Duration> judged, Optional<Duration> drawing, Duration total) {}

    void writeTo(JsonPage page) {
        page.text("id", id)
                .text("time", time.toString())
                .text("method", method)
                .text("route", route)
                .number("status", status)
                .number("milliseconds", timings.total().toMillis())
                .text("session", session)
                .text("fault", fault)
                .object("parameters", fields -> parameters.forEach(fields::text))
                .objects("parts", parts, JournalEntry::write)
                .objects("findings", findings, JournalEntry::write);
        mask.ifPresent(figures -> page.object("mask", fields -> write(fields, figures)));
        page.object("timings", this::writeTimings);
    }

    private static void write(JsonPage page, Part part) {
        page.text("name", part.name())
                .text("file", part.file())
                .number("bytes", part.bytes())
                .text("format", part.format())
                .text("size", part.size());
    }

    private static void write(JsonPage page, Finding finding) {
        page.text("rule", finding.rule())
                .text("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .text("param", finding.param())
                .text("message", finding.message());
    }

    private static void write(JsonPage page, MaskFigures mask) {
        page.text("size", mask.size())
                .number("transparent", mask.transparent())
                .number("partial", mask.partial())
                .number("opaque", mask.opaque())
                .number("share", BigDecimal.valueOf(mask.share()));
    }

    private void writeTimings(JsonPage page) {
        timings.judged().ifPresent(time -> page.number("judged_ms", time.toMillis()));
        timings.drawing().ifPresent(time -> page.number("drawing_ms", time.toMillis()));
        page.number("total_ms", timings.total().toMillis());
    }
}
