package dev.gesso.adapter.sketch;

import dev.gesso.adapter.sketch.encode.Encoder;
import dev.gesso.adapter.sketch.encode.Encoders;
import dev.gesso.adapter.sketch.finish.Rows;
import dev.gesso.adapter.sketch.studio.Artist;
import dev.gesso.core.cost.QuoteBasis;
import dev.gesso.core.cost.QuoteCalculator;
import dev.gesso.core.cost.Usage;
import dev.gesso.core.image.GeneratedImage;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.port.TextTokenizer;
import dev.gesso.core.request.ImageRequest;
import dev.gesso.core.request.RequestedSize;
import dev.gesso.core.rule.CheckedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One request on its way to an answer. */
final class Commission {

    private final CheckedRequest checked;
    private final ImageRequest request;
    private final Order order;
    private final Artist artist;
    private final Encoders encoders;
    private final TextTokenizer tokenizer;
    private final PartialImageListener listener;

    Commission(
            CheckedRequest checked,
            Artist artist,
            Encoders encoders,
            TextTokenizer tokenizer,
            PartialImageListener listener) {
        this.checked = checked;
        this.request = checked.request();
        this.order = Order.of(request);
        this.artist = artist;
        this.encoders = encoders;
        this.tokenizer = tokenizer;
        this.listener = listener;
    }

    Answer answer() {
        Rows.stopIfInterrupted();
        Optional<Encoder> encoder = Order.format(request.output().format()).flatMap(encoders::find);
        if (encoder.isEmpty()) {
            String format = request.output().format().wireName();
            return refused(
                    "unsupported_output_format",
                    "The sketch engine does not write " + format + "; ask for png, jpeg or webp");
        }
        try {
            return produced(encoder.get(), easel());
        } catch (Inputs.UnusableInputException unusable) {
            return refused("invalid_image_file", unusable.reason());
        }
    }

    private static Answer refused(String code, String message) {
        return new Answer.Refused(Optional.of(code), message, Optional.empty());
    }

    private Easel easel() throws Inputs.UnusableInputException {
        return switch (request) {
            case ImageRequest.Generation ignored -> DrawingEasel.of(artist, order, checked);
            case ImageRequest.Edit edit -> EditingEasel.of(artist, order, edit);
        };
    }

    private Answer produced(Encoder encoder, Easel easel) {
        List<GeneratedImage> images = new ArrayList<>();
        Imprints imprints = new Imprints(checked, Wording.of(easel.plan()));
        for (int i = 0; i < order.count(); i++) {
            long seed = Seeds.ofPicture(order.seed(), i);
            if (i == 0) {
                showPartials(encoder, easel, imprints, seed);
            }
            Rows.stopIfInterrupted();
            images.add(file(encoder, easel.finished(seed), imprints, seed));
        }
        List<String> notes = new ArrayList<>(Wording.notes(easel.plan()));
        notes.addAll(easel.notes());
        return new Answer.Produced(
                images, Optional.of(usage(easel.size())), Optional.of(Wording.of(easel.plan())), notes);
    }

    private void showPartials(Encoder encoder, Easel easel, Imprints imprints, long seed) {
        for (int i = 0; i < order.partials(); i++) {
            Rows.stopIfInterrupted();
            int stepsLeft = order.partials() - i;
            listener.shown(i, file(encoder, easel.unfinished(seed, stepsLeft), imprints, seed));
        }
    }

    private GeneratedImage file(
            Encoder encoder, dev.gesso.adapter.sketch.raster.Pixels picture, Imprints imprints, long seed) {
        byte[] bytes = encoder.encode(picture, order.compression(), imprints.of(seed));
        ImageSource source = ImageSource.of("sketch." + encoder.format().extension(), bytes);
        Size size = new Size(picture.width(), picture.height());
        return new GeneratedImage(source, encoder.format(), size, OptionalLong.of(seed));
    }

    /** What the named model would have billed for the size that was drawn. */
    private Usage usage(Size size) {
        QuoteBasis asked = checked.quoteBasis(tokenizer.count(order.prompt()));
        ImageRequest sized = Sized.with(request, new RequestedSize.Exact(size));
        return QuoteCalculator.expectedUsage(
                new QuoteBasis(sized, asked.profile(), asked.inputSizes(), asked.promptTokens()));
    }
}
