package dev.gesso.adapter.catalog;

import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.ModelName;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** What must be known of a model to find it; everything else is fetched when it is asked for. */
record CatalogEntry(ModelName name, LocalDate released, List<ModelName> aliases, Supplier<ModelProfile> profile) {

    CatalogEntry {
        aliases = List.copyOf(aliases);
    }

    static CatalogEntry of(ModelProfile profile) {
        return new CatalogEntry(profile.name(), profile.lifeCycle().released(), profile.aliases(), () -> profile);
    }
}
