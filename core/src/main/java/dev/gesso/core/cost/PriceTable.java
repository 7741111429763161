package dev.gesso.core.cost;

import dev.gesso.core.request.ModelName;
import java.time.LocalDate;

/** A model's prices from a day on, until a later table takes their place. */
public record PriceTable(ModelName model, LocalDate validFrom, Prices prices) {}
