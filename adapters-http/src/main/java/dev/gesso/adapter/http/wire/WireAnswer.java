package dev.gesso.adapter.http.wire;

import dev.gesso.core.cost.Usage;
import dev.gesso.core.request.WireValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * An answer of the Images API, or one event of its stream, without its pictures. Unknown members are passed over, and
 * words such as sizes and qualities are left open: the service knows more of them than its description.
 *
 * @param type of an event, such as {@code image_generation.completed}
 * @param pictures the numbers under which pictures were put aside, in their order
 * @param urls addresses that stand in place of pictures
 * @param partialIndex of an unfinished picture
 */
public record WireAnswer(
        Optional<String> type,
        List<Integer> pictures,
        List<String> urls,
        Optional<Usage> usage,
        Optional<String> revisedPrompt,
        OptionalInt partialIndex,
        Optional<WireError> error) {

    private static final String PICTURE = "b64_json";

    public WireAnswer {
        pictures = List.copyOf(pictures);
        urls = List.copyOf(urls);
    }

    /** Empty where the bytes are not one JSON object. */
    public static Optional<WireAnswer> parse(byte[] json) {
        return JsonTree.parse(json).filter(WireValue.Fields.class::isInstance).map(WireAnswer::of);
    }

    private static WireAnswer of(WireValue root) {
        List<WireValue> entries =
                JsonTree.member(root, PICTURE).isPresent() ? List.of(root) : JsonTree.items(root, "data");
        List<Integer> pictures = new ArrayList<>();
        List<String> urls = new ArrayList<>();
        Optional<String> revisedPrompt = Optional.empty();
        for (WireValue entry : entries) {
            JsonTree.text(entry, PICTURE).map(Integer::valueOf).ifPresent(pictures::add);
            JsonTree.text(entry, "url").ifPresent(urls::add);
            revisedPrompt = revisedPrompt.or(() -> JsonTree.text(entry, "revised_prompt"));
        }
        return new WireAnswer(
                JsonTree.text(root, "type"),
                pictures,
                urls,
                JsonTree.member(root, "usage").flatMap(WireAnswer::usage),
                revisedPrompt,
                partialIndex(root),
                WireError.in(root));
    }

    private static OptionalInt partialIndex(WireValue root) {
        OptionalLong index = number(root, "partial_image_index");
        return index.isPresent() ? OptionalInt.of(Math.toIntExact(index.getAsLong())) : OptionalInt.empty();
    }

    /** Details of the output were left out by the service at times; then all of it counts as pictures. */
    private static Optional<Usage> usage(WireValue usage) {
        OptionalLong input = number(usage, "input_tokens");
        OptionalLong output = number(usage, "output_tokens");
        if (input.isEmpty() || output.isEmpty()) {
            return Optional.empty();
        }
        long imageInput = detail(usage, "input_tokens_details", "image_tokens").orElse(0);
        long textOutput = detail(usage, "output_tokens_details", "text_tokens").orElse(0);
        return Optional.of(
                new Usage(input.getAsLong() - imageInput, imageInput, output.getAsLong() - textOutput, textOutput));
    }

    private static OptionalLong detail(WireValue usage, String details, String name) {
        return JsonTree.member(usage, details).map(found -> number(found, name)).orElse(OptionalLong.empty());
    }

    private static OptionalLong number(WireValue value, String name) {
        return JsonTree.member(value, name)
                .filter(WireValue.Whole.class::isInstance)
                .map(number -> OptionalLong.of(((WireValue.Whole) number).value()))
                .orElse(OptionalLong.empty());
    }
}
