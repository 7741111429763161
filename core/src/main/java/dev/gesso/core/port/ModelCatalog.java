package dev.gesso.core.port;

import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.ModelName;
import java.util.List;
import java.util.Optional;

/** What is known about models. Safe for many threads. */
public interface ModelCatalog {

    /** The profile of a model by its name or one of its aliases; empty where it is not known, which is no error. */
    Optional<ModelProfile> profile(ModelName name);

    /** The names of all models, the newest first; aliases are left out. */
    List<ModelName> names();

    /** The model to use where none was asked for: one that is active and whose pictures are priced exactly. */
    ModelName usual();
}
