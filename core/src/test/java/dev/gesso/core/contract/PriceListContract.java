package dev.gesso.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.gesso.core.cost.PriceTable;
import dev.gesso.core.port.PriceList;
import dev.gesso.core.request.ModelName;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every {@link PriceList} keeps. */
public interface PriceListContract {

    PriceList prices();

    /** A model that is priced on {@link #pricedDay()}. */
    ModelName pricedModel();

    LocalDate pricedDay();

    @Test
    default void statesFromWhichDayOnATableIsValid() {
        PriceTable table = prices().prices(pricedModel(), pricedDay()).orElseThrow();
        assertThat(table.model()).isEqualTo(pricedModel());
        assertThat(table.validFrom()).isBeforeOrEqualTo(pricedDay());
    }

    @Test
    default void answersAlikeFromTheFirstDayOfATableOn() {
        PriceTable table = prices().prices(pricedModel(), pricedDay()).orElseThrow();
        assertThat(prices().prices(pricedModel(), table.validFrom())).contains(table);
    }

    @Test
    default void knowsNoPriceBeforeTheFirstTable() {
        assertThat(prices().prices(pricedModel(), LocalDate.EPOCH)).isEmpty();
    }

    @Test
    default void knowsNoPriceOfAModelThatIsNotListed() {
        assertThat(prices().prices(new ModelName("no-such-model"), pricedDay())).isEmpty();
    }

    @Test
    default void canHalveEveryPriceForBatches() {
        PriceTable table = prices().prices(pricedModel(), pricedDay()).orElseThrow();
        assertThatCode(() -> table.prices().batch()).doesNotThrowAnyException();
    }
}
