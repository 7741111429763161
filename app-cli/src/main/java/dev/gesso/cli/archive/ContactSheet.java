package dev.gesso.cli.archive;

import dev.gesso.cli.report.Amount;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.KeptPrompts;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.cost.Money;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page of small pictures for a browser, which needs nothing but the files beside it. Everything that came from outside
 * is escaped, and nothing on it can run.
 */
final class ContactSheet {

    private static final String START = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Pictures kept by Gesso</title>
            <style>
            body { font: 14px/1.4 sans-serif; margin: 2em; background: #fff; color: #222; }
            main { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 1.5em; }
            figure { margin: 0; }
            img { width: 100%; height: 240px; object-fit: contain; background: #eee; }
            h1 { margin-bottom: 0; }
            figcaption { overflow-wrap: anywhere; }
            q { quotes: none; white-space: pre-line; }
            small, .none { color: #666; }
            </style>
            </head>
            <body>
            <h1>Pictures kept by Gesso</h1>
            <p>%s</p>
            <main>
            """;

    private static final String END = """
            </main>
            </body>
            </html>
            """;

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final StringBuilder figures = new StringBuilder();
    private final List<Instant> times = new ArrayList<>();

    /**
     * Adds a picture.
     *
     * @param picture where its file is, seen from the page
     * @param manifest where its manifest is
     */
    void add(KeptImage image, String picture, String manifest) {
        times.add(image.manifest().time());
        figures.append(
                """
                <figure>
                <a href="%s"><img src="%s" alt="" loading="lazy"></a>
                <figcaption>%s<br><small>%s · <a href="%s">manifest</a></small></figcaption>
                </figure>
                """.formatted(picture, picture, prompt(image.manifest()), escaped(facts(image.manifest())), manifest));
    }

    void writeTo(PrintWriter page) {
        page.print(START.replace("%s", summary()));
        page.print(figures);
        page.print(END);
        page.flush();
    }

    /** How many there are, and of which days. */
    private String summary() {
        String from = SECOND.format(Collections.min(times)).substring(0, 10);
        String to = SECOND.format(Collections.max(times)).substring(0, 10);
        return Amount.of(times.size(), "picture") + ", " + (from.equals(to) ? from : from + " to " + to) + " (UTC)";
    }

    private static String prompt(Manifest manifest) {
        return Optional.ofNullable(manifest.parameters().get(KeptPrompts.PROMPT))
                .filter(text -> !KeptPrompts.isHash(text))
                .map(text -> "<q>" + escaped(text) + "</q>")
                .orElse("<span class=\"none\">The prompt was not kept.</span>");
    }

    private static String facts(Manifest manifest) {
        return "%s · %s · %s · %s"
                .formatted(
                        SECOND.format(manifest.time()),
                        manifest.model(),
                        manifest.size(),
                        manifest.cost().map(Money::toString).map("US$ "::concat).orElse("cost not known"));
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(point -> switch (point) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    case '\'' -> "&#39;";
                    default -> Character.toString(point);
                })
                .collect(Collectors.joining());
    }
}
