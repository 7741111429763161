package dev.gesso.core.cost;

import dev.gesso.core.image.Size;
import dev.gesso.core.model.InputTokenFacts;
import dev.gesso.core.model.TokenFacts;
import dev.gesso.core.request.ImageRequest;
import dev.gesso.core.request.ImageRequest.Edit;
import dev.gesso.core.request.InputFidelity;
import dev.gesso.core.request.OutputFormat;
import dev.gesso.core.request.Quality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Works out what a request will use and cost. Exact where the service is exact; otherwise the expected figure, a bound
 * that no outcome exceeds, and the reasons why they differ.
 */
public final class QuoteCalculator {

    private final QuoteBasis basis;
    private final ImageRequest request;
    private final TokenFacts facts;
    private final Outcomes outcomes;
    private final OutputTokens outputTokens;
    private final int pictures;
    private final int partialImages;

    private QuoteCalculator(QuoteBasis basis) {
        this.basis = basis;
        this.request = basis.request();
        this.facts = basis.profile().tokens();
        this.outcomes = Outcomes.of(request.output(), basis.profile());
        this.outputTokens = new OutputTokens(facts.output());
        this.pictures = request.output().count();
        this.partialImages = request.delivery().stream() ? request.delivery().partialImages() : 0;
    }

    /** A quote at the given prices; {@link Quote.Unknown} where there are none or where they do not cover the request. */
    public static Quote quote(QuoteBasis basis, Optional<Prices> prices) {
        return new QuoteCalculator(basis).quote(prices);
    }

    /** The tokens to expect, whatever they cost. */
    public static Usage expectedUsage(QuoteBasis basis) {
        return new QuoteCalculator(basis).expected();
    }

    private Quote quote(Optional<Prices> prices) {
        if (request.output().format() == OutputFormat.SVG) {
            return unknown("the text model that writes an SVG picture bills tokens that cannot be foretold");
        }
        return prices.map(this::quoteAt).orElseGet(() -> unknown("no price is known for this model"));
    }

    private Quote quoteAt(Prices prices) {
        return switch (prices) {
            case Prices.PerToken perToken -> quotePerToken(perToken);
            case Prices.PerPicture perPicture -> quotePerPicture(perPicture);
        };
    }

    private Quote quotePerToken(Prices.PerToken prices) {
        Usage expected = expected();
        Usage most = most();
        Quote.Bound bound = new Quote.Bound(most.total(), prices.bill(most).total());
        return new Quote.Priced(request.model(), expected, prices.bill(expected), bound, reasons());
    }

    private Quote quotePerPicture(Prices.PerPicture prices) {
        List<Money> possible = prices.entries().stream()
                .filter(entry -> outcomes.qualities().contains(entry.quality())
                        && outcomes.sizes().contains(entry.size()))
                .map(entry -> entry.price().times(pictures))
                .toList();
        if (possible.isEmpty()) {
            return unknown("no price is known for this size and quality");
        }
        Money most = possible.stream().reduce(Money.ZERO, (one, other) -> one.compareTo(other) >= 0 ? one : other);
        return new Quote.Priced(
                request.model(),
                Usage.NONE,
                Bill.ofPictures(possible.getFirst()),
                new Quote.Bound(0, most),
                outcomes.isCertain() ? List.of() : List.of("the engine chooses the size or the quality"));
    }

    private Quote.Unknown unknown(String reason) {
        return new Quote.Unknown(request.model(), List.of(reason));
    }

    private Usage expected() {
        InputTokens input = inputTokens();
        long images = 0;
        for (Optional<Size> size : basis.inputSizes()) {
            images += size.map(input::expected).orElseGet(input::mostOfAny);
        }
        long picture = outputTokens.expected(outcomes.likeliestQuality(), outcomes.likely());
        return usage(text(0), images, picture, 0);
    }

    private Usage most() {
        InputTokens input = inputTokens();
        long images = guides() * input.mostOfAny();
        for (Optional<Size> size : basis.inputSizes()) {
            images += size.filter(known -> facts.inputExact()).map(input::most).orElseGet(input::mostOfAny);
        }
        return usage(text(facts.textPerInputImage()), images, mostOfPicture(), facts.textPerOutputPicture());
    }

    private long mostOfPicture() {
        long most = 0;
        for (Quality quality : outcomes.qualities()) {
            for (Size size : outcomes.sizes()) {
                most = Math.max(most, outputTokens.most(quality, size));
            }
        }
        return most;
    }

    /** Several pictures are billed like as many calls (community, 2026), the input included. */
    private Usage usage(long text, long images, long picture, long textOutput) {
        long output = picture + (long) partialImages * facts.perPartialImage();
        return new Usage(text * pictures, images * pictures, output * pictures, textOutput * pictures);
    }

    private long text(int perInputImage) {
        return basis.promptTokens()
                + facts.textOverhead()
                + (long) perInputImage * basis.inputSizes().size();
    }

    private InputTokens inputTokens() {
        InputFidelity fidelity =
                request instanceof Edit edit ? edit.fidelity().orElse(InputFidelity.LOW) : InputFidelity.LOW;
        return new InputTokens(facts.input(), fidelity);
    }

    /** How many images guide the edit beside those it starts from; what they cost is not published. */
    private int guides() {
        return request instanceof Edit edit
                ? (edit.mask().isPresent() ? 1 : 0) + (edit.markup().isPresent() ? 1 : 0)
                : 0;
    }

    private List<String> reasons() {
        List<String> reasons = new ArrayList<>(outputReasons());
        if (!basis.inputSizes().isEmpty()) {
            reasons.addAll(inputReasons());
        }
        return reasons;
    }

    private List<String> outputReasons() {
        List<String> reasons = new ArrayList<>();
        addIf(
                reasons,
                !outcomes.isCertain(),
                "the engine chooses the size or the quality: the bound is its dearest choice");
        addIf(
                reasons,
                outcomes.qualities().stream().anyMatch(quality -> !outputTokens.isExact(quality)),
                "the token count of this model at this quality is an estimate");
        addIf(reasons, partialImages > 0, "fewer partial images may be sent, and billed, than were asked for");
        addIf(reasons, facts.textPerOutputPicture() > 0, "this model also bills text output, whose length it chooses");
        addIf(
                reasons,
                pictures > 1 && facts.input() instanceof InputTokenFacts.Patches,
                "of several pictures some are billed one token less");
        return reasons;
    }

    private List<String> inputReasons() {
        List<String> reasons = new ArrayList<>();
        addIf(reasons, true, "each input image adds text tokens whose number is not published");
        addIf(reasons, !facts.inputExact(), "the tokens of this model's input images are an estimate");
        addIf(
                reasons,
                basis.inputSizes().stream().anyMatch(Optional::isEmpty),
                "the size of an input image is known only to the engine");
        addIf(reasons, guides() > 0, "what a mask or markup costs is not published");
        return reasons;
    }

    private static void addIf(List<String> reasons, boolean holds, String reason) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
