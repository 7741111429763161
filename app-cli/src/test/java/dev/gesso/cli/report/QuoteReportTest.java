package dev.gesso.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.cost.Bill;
import dev.gesso.core.cost.Money;
import dev.gesso.core.cost.Quote;
import dev.gesso.core.cost.Usage;
import dev.gesso.core.request.ModelName;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuoteReportTest {

    private static final ModelName MODEL = new ModelName("free");

    @Test
    void saysAnExactCostAsItIs() {
        assertThat(QuoteReport.phrase(priced(List.of()))).isEqualTo("$0.05");
    }

    @Test
    void saysTheBoundOfWhatIsNotExact() {
        assertThat(QuoteReport.phrase(priced(List.of("the engine chooses")))).isEqualTo("about $0.05, at most $0.2");
    }

    @Test
    void neverSaysZeroForWhatNobodyKnows() {
        assertThat(QuoteReport.phrase(new Quote.Unknown(MODEL, List.of("no price"))))
                .isEqualTo("an amount that is not known");
    }

    private static Quote priced(List<String> notes) {
        return new Quote.Priced(
                MODEL,
                new Usage(10, 0, 1000, 0),
                Bill.ofPictures(new Money(50_000_000)),
                new Quote.Bound(4000, new Money(200_000_000)),
                notes);
    }
}
