package dev.gesso.cli.report;

import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.cost.Bill;
import dev.gesso.core.cost.Money;
import dev.gesso.core.cost.Quote;
import dev.gesso.core.cost.Usage;
import dev.gesso.core.request.ImageRequest;
import dev.gesso.core.request.Output;
import java.util.Optional;

/** What a request will use and cost. */
public final class QuoteReport {

    private static final String CURRENCY = "USD";

    private QuoteReport() {}

    public static String json(ImageRequest request, Quote quote) {
        Output output = request.output();
        Optional<Quote.Priced> priced = priced(quote);
        return JsonPage.of(page -> page.text("model", quote.model().value())
                .text("size", output.size().toString())
                .text("quality", output.quality().name())
                .number("n", output.count())
                .number("partial_images", request.delivery().partialImages())
                .flag("exact", priced.filter(Quote.Priced::exact).isPresent())
                .object("tokens", priced.map(Quote.Priced::usage), QuoteReport::usage)
                .object("cost", priced.map(Quote.Priced::bill), QuoteReport::bill)
                .object("upper_bound", priced.map(Quote.Priced::bound), QuoteReport::bound)
                .texts("notes", quote.notes()));
    }

    static void usage(JsonPage page, Usage usage) {
        page.number("text_input", usage.textInput())
                .number("image_input", usage.imageInput())
                .number("image_output", usage.imageOutput())
                .number("text_output", usage.textOutput())
                .number("total", usage.total());
    }

    static void cost(JsonPage page, Money cost) {
        page.text("currency", CURRENCY).text("total", cost.toString());
    }

    static void bound(JsonPage page, Quote.Bound bound) {
        page.number("tokens", bound.tokens()).text("cost", bound.cost().toString());
    }

    private static void bill(JsonPage page, Bill bill) {
        cost(page, bill.total());
        page.text("text_input", bill.textInput().toString())
                .text("image_input", bill.imageInput().toString())
                .text("image_output", bill.imageOutput().toString())
                .text("text_output", bill.textOutput().toString());
    }

    public static void answer(ImageRequest request, Quote quote, Terminal terminal) {
        Output output = request.output();
        terminal.answer("%s, %s, %s, %d %s"
                .formatted(
                        quote.model(),
                        output.size(),
                        output.quality(),
                        output.count(),
                        output.count() == 1 ? "picture" : "pictures"));
        switch (quote) {
            case Quote.Priced priced -> table(priced).lines().forEach(terminal::answer);
            case Quote.Unknown ignored -> terminal.answer("the cost is not known");
        }
        quote.notes().forEach(note -> terminal.answer("note: " + note));
    }

    private static TextTable table(Quote.Priced quote) {
        Usage usage = quote.usage();
        Bill bill = quote.bill();
        TextTable table = new TextTable().row("", "tokens", "US$");
        row(table, "text in", usage.textInput(), bill.textInput());
        row(table, "images in", usage.imageInput(), bill.imageInput());
        row(table, "images out", usage.imageOutput(), bill.imageOutput());
        row(table, "text out", usage.textOutput(), bill.textOutput());
        table.row(
                quote.exact() ? "exactly" : "expected",
                String.valueOf(usage.total()),
                bill.total().toString());
        return quote.exact()
                ? table
                : table.row(
                        "at most",
                        String.valueOf(quote.bound().tokens()),
                        quote.bound().cost().toString());
    }

    private static void row(TextTable table, String kind, long tokens, Money cost) {
        if (tokens > 0 || cost.compareTo(Money.ZERO) > 0) {
            table.row(kind, String.valueOf(tokens), cost.toString());
        }
    }

    /** What a quote comes to, in a phrase that follows {@code would have charged}. */
    static String phrase(Quote quote) {
        return switch (quote) {
            case Quote.Priced priced when priced.exact() -> "$" + priced.bill().total();
            case Quote.Priced priced ->
                "about $%s, at most $%s"
                        .formatted(priced.bill().total(), priced.bound().cost());
            case Quote.Unknown ignored -> "an amount that is not known";
        };
    }

    static Optional<Quote.Priced> priced(Quote quote) {
        return quote instanceof Quote.Priced priced ? Optional.of(priced) : Optional.empty();
    }
}
