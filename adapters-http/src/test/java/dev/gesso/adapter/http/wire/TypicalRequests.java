package dev.gesso.adapter.http.wire;

import dev.gesso.adapter.http.fixture.TestPictures;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import java.util.List;

/** The requests that were captured, as a caller of ours gives them; by the numbers of the captures. */
final class TypicalRequests {

    private TypicalRequests() {}

    static RawRequest of(int number) {
        WireValue cat = new WireValue.Upload(TestPictures.png());
        return switch (number) {
            case 1 -> generation("A baby otter");
            case 2 ->
                everything(generation("A baby otter"))
                        .with(Parameter.SIZE, "1536x1024")
                        .with(Parameter.QUALITY, "high")
                        .with(Parameter.OUTPUT_FORMAT, "webp")
                        .with(Parameter.OUTPUT_COMPRESSION, 80)
                        .with(Parameter.MODERATION, "low");
            case 3 -> generation("A baby otter").with(Parameter.STREAM, true).with(Parameter.PARTIAL_IMAGES, 2);
            case 4 ->
                generation("A baby otter")
                        .with(Parameter.SIZE, "auto")
                        .with(Parameter.QUALITY, "auto")
                        .with(Parameter.BACKGROUND, "auto");
            case 5 -> generation("Ein \"Otter\"\n日本 🦦 \\ / end");
            case 6 -> edit(cat);
            case 7 -> edit(cat, new WireValue.Upload(TestPictures.jpeg()));
            case 8 -> edit(cat).with(Parameter.MASK.wireName(), new WireValue.Upload(TestPictures.mask()));
            case 9 ->
                everything(edit(cat))
                        .with(Parameter.SIZE, "1024x1024")
                        .with(Parameter.QUALITY, "low")
                        .with(Parameter.OUTPUT_FORMAT, "jpeg")
                        .with(Parameter.OUTPUT_COMPRESSION, 50);
            case 10 -> edit(cat).with(Parameter.STREAM, true).with(Parameter.PARTIAL_IMAGES, 1);
            default -> throw new IllegalArgumentException("There are ten");
        };
    }

    private static RawRequest everything(RawRequest raw) {
        return raw.with(Parameter.N, 2).with(Parameter.BACKGROUND, "opaque").with(Parameter.USER, "u-1");
    }

    private static RawRequest generation(String prompt) {
        return asking(RawRequest.generation(), prompt);
    }

    private static RawRequest edit(WireValue... images) {
        return asking(RawRequest.edit(), "At night").withImages(List.of(images));
    }

    private static RawRequest asking(RawRequest raw, String prompt) {
        return raw.with(Parameter.MODEL, Profiles.free().name().value()).with(Parameter.PROMPT, prompt);
    }
}
