package dev.gesso.adapter.http.dialect;

import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.rule.Finding;
import dev.gesso.core.rule.RequestChecker;
import java.util.List;
import java.util.Optional;

/** What stands against a request, before an engine is called. */
final class Findings {

    private Findings() {}

    static List<String> of(RawRequest raw, ModelProfile profile, ImageEngine engine) {
        return new RequestChecker(List.of(profile.name()), engine.traits(), Profiles.TODAY)
                .check(raw, Optional.of(profile)).findings().stream()
                        .map(Finding::message)
                        .toList();
    }
}
