package dev.gesso.cli.command;

import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.port.ModelCatalog;
import dev.gesso.core.request.ModelName;
import java.util.List;
import java.util.Optional;

/** The made-up models of the core's own tests. */
final class FixtureCatalog implements ModelCatalog {

    private static final List<ModelProfile> PROFILES =
            List.of(Profiles.newest(), Profiles.free(), Profiles.tiled(), Profiles.retired());

    @Override
    public Optional<ModelProfile> profile(ModelName name) {
        return PROFILES.stream()
                .filter(profile ->
                        profile.name().equals(name) || profile.aliases().contains(name))
                .findFirst();
    }

    @Override
    public List<ModelName> names() {
        return PROFILES.stream().map(ModelProfile::name).toList();
    }

    @Override
    public ModelName usual() {
        return Profiles.free().name();
    }
}
