package dev.gesso.core.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.image.Size;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.model.SizeFacts;
import dev.gesso.core.request.ImageRequest;
import dev.gesso.core.request.InputFidelity;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.Quality;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.RequestedSize;
import dev.gesso.core.rule.CheckedRequest;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** No outcome of a request costs more than its quote's bound: what is held against a budget is always enough. */
class QuoteBoundTest {

    private static final Prices.PerToken PRICES = new Prices.PerToken(5_000, 8_000, 30_000, 10_000);
    private static final List<ModelProfile> MODELS = List.of(Profiles.tiled(), Profiles.free(), Profiles.newest());

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(2026);

    @Test
    void coversEveryOutcome() {
        for (int i = 0; i < 2_000; i++) {
            ModelProfile profile = MODELS.get(random.nextInt(MODELS.size()));
            QuoteBasis basis = request(profile).quoteBasis(random.nextInt(8_000));
            Quote.Bound bound = ((Quote.Priced) QuoteCalculator.quote(basis, Optional.of(PRICES))).bound();

            Usage outcome = outcome(basis);

            assertThat(outcome.total()).as("%s", basis.request()).isLessThanOrEqualTo(bound.tokens());
            assertThat(PRICES.bill(outcome).total()).as("%s", basis.request()).isLessThanOrEqualTo(bound.cost());
        }
    }

    private CheckedRequest request(ModelProfile profile) {
        RawRequest raw = (random.nextBoolean() ? Requests.generation(profile) : Requests.edit(profile))
                .with(Parameter.N, random.nextInt(1, 11))
                .with(Parameter.QUALITY, pick(profile.qualities().listed()));
        RawRequest sized = random.nextInt(3) == 0
                ? raw
                : raw.with(Parameter.SIZE, anySize(profile).toString());
        RawRequest streamed = random.nextBoolean()
                ? sized
                : sized.with(Parameter.STREAM, true).with(Parameter.PARTIAL_IMAGES, random.nextInt(4));
        return Requests.checked(streamed, profile, Engines.HOSTED);
    }

    /** Something that the service might bill: any choice it has, any count that its published rules leave open. */
    private Usage outcome(QuoteBasis basis) {
        ImageRequest request = basis.request();
        ModelProfile profile = basis.profile();
        Quality quality = request.output().quality().equals(Quality.AUTO)
                ? pick(profile.autoQualities())
                : request.output().quality();
        Size size = request.output().size() instanceof RequestedSize.Exact exact ? exact.size() : anySize(profile);
        OutputTokens tokens = new OutputTokens(profile.tokens().output());
        long picture = random.nextLong(tokens.expected(quality, size), tokens.most(quality, size) + 1);
        long partial = request.delivery().stream()
                ? 100L * random.nextInt(request.delivery().partialImages() + 1)
                : 0;
        int images = basis.inputSizes().size();
        InputTokens input = new InputTokens(profile.tokens().input(), InputFidelity.LOW);
        Size any = new Size(random.nextInt(1, 9_000), random.nextInt(1, 9_000));
        long text = basis.promptTokens() + 6 + (long) images * random.nextInt(65);
        long textOutput = random.nextInt(profile.tokens().textPerOutputPicture() + 1);
        int n = request.output().count();
        return new Usage(n * text, (long) n * images * input.expected(any), n * (picture + partial), n * textOutput);
    }

    private Size anySize(ModelProfile profile) {
        return switch (profile.sizes()) {
            case SizeFacts.Listed listed -> pick(listed.sizes());
            case SizeFacts.Within within -> {
                Size size = new Size(16, 16);
                while (!within.allows(size)) {
                    size = new Size(16 * random.nextInt(1, 241), 16 * random.nextInt(1, 241));
                }
                yield size;
            }
        };
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
