package dev.gesso.cli.archive;

import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.KeptPrompts;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.cost.Money;
import java.io.PrintWriter;
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
            figcaption { overflow-wrap: anywhere; }
            small { color: #666; }
            </style>
            </head>
            <body>
            <h1>Pictures kept by Gesso</h1>
            <main>
            """;

    private static final String END = """
            </main>
            </body>
            </html>
            """;

    private final StringBuilder figures = new StringBuilder();

    /**
     * Adds a picture.
     *
     * @param picture where its file is, seen from the page
     * @param manifest where its manifest is
     */
    void add(KeptImage image, String picture, String manifest) {
        figures.append("""
                <figure>
                <a href="%s"><img src="%s" alt="" loading="lazy"></a>
                <figcaption>%s<br><small>%s · <a href="%s">manifest</a></small></figcaption>
                </figure>
                """.formatted(
                        picture,
                        picture,
                        escaped(image.manifest().parameters().getOrDefault(KeptPrompts.PROMPT, "")),
                        escaped(facts(image.manifest())),
                        manifest));
    }

    void writeTo(PrintWriter page) {
        page.print(START);
        page.print(figures);
        page.print(END);
        page.flush();
    }

    private static String facts(Manifest manifest) {
        return "%s · %s · %s · %s"
                .formatted(
                        manifest.time(),
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
