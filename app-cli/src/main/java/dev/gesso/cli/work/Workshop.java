package dev.gesso.cli.work;

import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.ModelCatalog;
import dev.gesso.core.port.PriceList;
import dev.gesso.core.usecase.CheckRequest;
import dev.gesso.core.usecase.DrawImages;
import dev.gesso.core.usecase.QuoteRequest;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;

/** All that commands work with, wired by the settings; what draws is made only when something is to be drawn. */
public record Workshop(
        ModelCatalog models,
        PriceList prices,
        CheckRequest checks,
        QuoteRequest quotes,
        List<OfferedEngine> engines,
        Provider<DrawImages> drawing,
        ImageStore store) {

    @Inject
    public Workshop {
        engines = List.copyOf(engines);
    }
}
