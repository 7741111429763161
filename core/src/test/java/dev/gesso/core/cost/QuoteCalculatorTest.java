package dev.gesso.core.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.image.Size;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.Quality;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuoteCalculatorTest {

    private static final Prices PRICES = new Prices.PerToken(5_000, 8_000, 30_000, 10_000);

    @Test
    void isExactWhereNothingIsLeftOpen() {
        Quote.Priced quote = priced(sized("low"), Profiles.free());

        assertThat(quote.exact()).isTrue();
        assertThat(quote.usage()).isEqualTo(new Usage(10, 0, 196, 0));
        assertThat(quote.bill().total()).hasToString("0.00593");
        assertThat(quote.bound()).isEqualTo(new Quote.Bound(206, new Money(5_930_000)));
    }

    @Test
    void boundsAnOpenChoiceByItsDearestOutcome() {
        Quote.Priced quote = priced(Requests.generation(Profiles.free()), Profiles.free());

        assertThat(quote.usage().imageOutput()).isEqualTo(1756);
        assertThat(quote.bound().tokens()).isEqualTo(10 + 23_719);
        assertThat(quote.notes()).anyMatch(note -> note.contains("dearest choice"));
    }

    @Test
    void countsEveryPictureAndEveryPartialImage() {
        RawRequest request =
                sized("low").with(Parameter.N, 3).with(Parameter.STREAM, true).with(Parameter.PARTIAL_IMAGES, 2);

        assertThat(priced(request, Profiles.free()).usage()).isEqualTo(new Usage(30, 0, 3 * (196 + 200), 0));
    }

    @Test
    void doesNotCountPartialImagesThatAreNotStreamed() {
        RawRequest request = sized("low").with(Parameter.PARTIAL_IMAGES, 2);

        assertThat(priced(request, Profiles.free()).exact()).isTrue();
    }

    @Test
    void marksAnEstimateAsOne() {
        Quote.Priced quote = priced(sized("low"), Profiles.newest());

        assertThat(quote.usage().imageOutput()).isEqualTo(824);
        assertThat(quote.notes()).anyMatch(note -> note.contains("estimate"));
    }

    @Test
    void boundsTextOutputWhereItIsBilled() {
        Quote.Priced quote = priced(sized("low"), Profiles.tiled());

        assertThat(quote.usage().textOutput()).isZero();
        assertThat(quote.bound().tokens()).isEqualTo(quote.usage().total() + 2048);
    }

    @Test
    void saysSoWhereNoPriceIsKnown() {
        Quote quote = QuoteCalculator.quote(basis(sized("low"), Profiles.free()), Optional.empty());

        assertThat(quote).isInstanceOf(Quote.Unknown.class);
        assertThat(quote.notes()).containsExactly("no price is known for this model");
    }

    @Test
    void saysThatAnSvgCannotBeForetold() {
        RawRequest svg = sized("low")
                .with(Parameter.OUTPUT_FORMAT, "svg")
                .with("svg", WireValue.Fields.of("model", new WireValue.Text("writer")));

        assertThat(QuoteCalculator.quote(basis(svg, Profiles.newest()), Optional.of(PRICES)))
                .isInstanceOf(Quote.Unknown.class);
    }

    @Test
    void billsPicturesThatHaveAPriceEach() {
        Prices prices = new Prices.PerPicture(List.of(
                new Prices.Entry(new Quality("standard"), new Size(1024, 1024), new Money(40_000_000)),
                new Prices.Entry(new Quality("hd"), new Size(1024, 1024), new Money(80_000_000))));
        RawRequest request = Requests.generation(Profiles.retired()).with(Parameter.QUALITY, "hd");

        Quote quote = QuoteCalculator.quote(basis(request, Profiles.retired()), Optional.of(prices));

        assertThat(((Quote.Priced) quote).bill().total()).hasToString("0.08");
    }

    private static RawRequest sized(String quality) {
        return Requests.generation(Profiles.free())
                .with(Parameter.SIZE, "1024x1024")
                .with(Parameter.QUALITY, quality);
    }

    private static Quote.Priced priced(RawRequest raw, ModelProfile profile) {
        return (Quote.Priced) QuoteCalculator.quote(basis(raw, profile), Optional.of(PRICES));
    }

    private static QuoteBasis basis(RawRequest raw, ModelProfile profile) {
        RawRequest named = raw.with(Parameter.MODEL, profile.name().value());
        return Requests.checked(named, profile, Engines.EMBEDDED).quoteBasis(4);
    }
}
