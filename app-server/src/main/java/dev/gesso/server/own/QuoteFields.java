package dev.gesso.server.own;

import dev.gesso.core.cost.Quote;
import dev.gesso.core.request.ImageRequest;
import dev.gesso.core.request.Output;
import dev.gesso.server.answer.JsonPage;
import dev.gesso.server.answer.UsageFields;

/** A quote, for programs. */
final class QuoteFields {

    private QuoteFields() {}

    static void write(JsonPage page, ImageRequest request, Quote quote) {
        Output output = request.output();
        page.text("model", quote.model().value())
                .text("size", output.size().toString())
                .text("quality", output.quality().name())
                .number("n", output.count());
        switch (quote) {
            case Quote.Priced priced -> priced(page, priced);
            case Quote.Unknown ignored -> page.flag("known", false);
        }
        page.texts("notes", quote.notes());
    }

    private static void priced(JsonPage page, Quote.Priced quote) {
        page.flag("known", true)
                .flag("exact", quote.exact())
                .object("usage", usage -> UsageFields.write(usage, quote.usage()))
                .object(
                        "cost",
                        cost -> cost.text("currency", "USD")
                                .text("total", quote.bill().total().toString())
                                .text("text_input", quote.bill().textInput().toString())
                                .text("image_input", quote.bill().imageInput().toString())
                                .text("image_output", quote.bill().imageOutput().toString())
                                .text("text_output", quote.bill().textOutput().toString()))
                .object(
                        "upper_bound",
                        bound -> bound.number("tokens", quote.bound().tokens())
                                .text("cost", quote.bound().cost().toString()));
    }
}
