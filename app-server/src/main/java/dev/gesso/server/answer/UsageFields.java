package dev.gesso.server.answer;

import dev.gesso.core.cost.Usage;

/** Usage as the service tells it. */
public final class UsageFields {

    private UsageFields() {}

    public static void write(JsonPage page, Usage usage) {
        page.number("input_tokens", usage.input())
                .object(
                        "input_tokens_details",
                        details -> details.number("image_tokens", usage.imageInput())
                                .number("text_tokens", usage.textInput()))
                .number("output_tokens", usage.output())
                .object(
                        "output_tokens_details",
                        details -> details.number("image_tokens", usage.imageOutput())
                                .number("text_tokens", usage.textOutput()))
                .number("total_tokens", usage.total());
    }
}
