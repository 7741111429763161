package dev.gesso.core.usecase;

import dev.gesso.core.cost.Money;
import dev.gesso.core.cost.PriceTable;
import dev.gesso.core.cost.Prices;
import dev.gesso.core.cost.Quote;
import dev.gesso.core.cost.QuoteBasis;
import dev.gesso.core.cost.QuoteCalculator;
import dev.gesso.core.cost.Usage;
import dev.gesso.core.port.PriceList;
import dev.gesso.core.port.TextTokenizer;
import dev.gesso.core.rule.CheckedRequest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Says what a request will use and cost at today's prices of the model it names, whoever draws it. */
public final class QuoteRequest {

    private final PriceList prices;
    private final TextTokenizer tokenizer;
    private final InstantSource clock;

    @Inject
    public QuoteRequest(PriceList prices, TextTokenizer tokenizer, InstantSource clock) {
        this.prices = prices;
        this.tokenizer = tokenizer;
        this.clock = clock;
    }

    public Quote quote(CheckedRequest request) {
        return QuoteCalculator.quote(basis(request), prices(request));
    }

    /** The same at the Batch API's half price. */
    public Quote quoteForBatch(CheckedRequest request) {
        return QuoteCalculator.quote(basis(request), prices(request).map(Prices::batch));
    }

    /** What tokens that were used cost; empty where no price per token is known. */
    public Optional<Money> cost(CheckedRequest request, Usage usage) {
        return prices(request)
                .filter(Prices.PerToken.class::isInstance)
                .map(Prices.PerToken.class::cast)
                .map(perToken -> perToken.bill(usage).total());
    }

    private QuoteBasis basis(CheckedRequest request) {
        return request.quoteBasis(tokenizer.count(request.request().prompt().text()));
    }

    private Optional<Prices> prices(CheckedRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return prices.prices(request.profile().name(), today).map(PriceTable::prices);
    }
}
