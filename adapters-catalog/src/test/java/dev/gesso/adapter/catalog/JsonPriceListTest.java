package dev.gesso.adapter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.contract.PriceListContract;
import dev.gesso.core.cost.Prices;
import dev.gesso.core.port.PriceList;
import dev.gesso.core.request.ModelName;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gesso's own prices. */
final class JsonPriceListTest implements PriceListContract {

    private final JsonPriceList prices = JsonPriceList.shipped();

    @Override
    public PriceList prices() {
        return prices;
    }

    @Override
    public ModelName pricedModel() {
        return new ModelName("gpt-image-2");
    }

    @Override
    public LocalDate pricedDay() {
        return LocalDate.of(2026, 11, 22);
    }

    /** Text in, images in, images out and text out in nano-dollars per token (pricing pages, gathered 2026-11-22). */
    @ParameterizedTest
    @CsvSource(textBlock = """
            gpt-image-2.6-sunburst, 5000,  8000, 30000,     0
            gpt-image-2.6-flare,    5000,  8000, 30000,     0
            gpt-image-2.5-sunburst, 5000,  8000, 30000,     0
            gpt-image-2.5-flare,    5000,  8000, 30000,     0
            gpt-image-2,            5000,  8000, 30000, 10000
            gpt-image-1.5,          5000,  8000, 32000, 10000
            chatgpt-image-latest,   5000,  8000, 32000, 10000
            gpt-image-1,            5000, 10000, 40000,     0
            gpt-image-1-mini,       2000,  2500,  8000,     0
            """)
    void chargesForTokensAsPublished(String model, long textIn, long imageIn, long imageOut, long textOut) {
        assertThat(prices.prices(new ModelName(model), pricedDay())
                        .orElseThrow()
                        .prices())
                .isEqualTo(new Prices.PerToken(textIn, imageIn, imageOut, textOut));
    }

    @Test
    void pricesEveryModelFromItsReleaseOn() {
        assertThat(JsonModelCatalog.shipped().entries())
                .allSatisfy(entry -> assertThat(prices.prices(entry.name(), entry.released()))
                        .isPresent());
    }
}
