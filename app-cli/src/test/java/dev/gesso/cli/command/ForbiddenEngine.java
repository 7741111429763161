package dev.gesso.cli.command;

import dev.gesso.core.fixture.Engines;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.rule.CheckedRequest;

/** May not be called. */
final class ForbiddenEngine implements ImageEngine {

    @Override
    public EngineTraits traits() {
        return Engines.EMBEDDED;
    }

    @Override
    public Answer send(CheckedRequest request, PartialImageListener listener) {
        throw new AssertionError("Nothing was to be drawn");
    }
}
