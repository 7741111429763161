package dev.gesso.core.port;

import dev.gesso.core.cost.PriceTable;
import dev.gesso.core.request.ModelName;
import java.time.LocalDate;
import java.util.Optional;

/** What models charge. Safe for many threads. */
@FunctionalInterface
public interface PriceList {

    /** The table that is valid on a day; empty where no price is known, which is not the same as free. */
    Optional<PriceTable> prices(ModelName model, LocalDate day);
}
