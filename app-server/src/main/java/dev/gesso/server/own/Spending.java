package dev.gesso.server.own;

import dev.gesso.core.archive.Manifest;
import dev.gesso.core.cost.Usage;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.usecase.Drawn;
import dev.gesso.server.picture.DrawingLog;
import java.util.List;

/** Counts what was drawn, what that used and cost, and what could not be kept. Safe for many threads. */
public final class Spending implements DrawingLog {

    private static final int NANO = 9;

    private final Samples pictures =
            new Samples("gesso_pictures_total", "Pictures that were drawn and kept.", 0, "engine", "model");
    private final Samples tokens =
            new Samples("gesso_tokens_total", "Tokens that drawings used.", 0, "engine", "kind", "model");
    private final Samples cost =
            new Samples("gesso_cost_dollars_total", "What drawings cost, where it is known.", NANO, "engine", "model");
    private final Samples failures =
            new Samples("gesso_store_failures_total", "Drawings that the store could not keep.", 0, "kind");

    @Override
    public void kept(Drawn.Kept drawn) {
        Manifest first = drawn.images().getFirst().manifest();
        String model = first.model().value();
        pictures.add(drawn.images().size(), first.engine(), model);
        drawn.cost().ifPresent(money -> cost.add(money.nanoDollars(), first.engine(), model));
        drawn.usage().ifPresent(usage -> used(first, usage));
    }

    private void used(Manifest manifest, Usage usage) {
        kind(manifest, "text_input", usage.textInput());
        kind(manifest, "image_input", usage.imageInput());
        kind(manifest, "image_output", usage.imageOutput());
        kind(manifest, "text_output", usage.textOutput());
    }

    private void kind(Manifest manifest, String kind, long amount) {
        tokens.add(amount, manifest.engine(), kind, manifest.model().value());
    }

    @Override
    public void storeFailed(StorageFailure failure) {
        String kind = switch (failure) {
            case StorageFailure.Full ignored -> "full";
            case StorageFailure.Denied ignored -> "denied";
            case StorageFailure.Damaged ignored -> "damaged";
            case StorageFailure.Newer ignored -> "newer";
            case StorageFailure.Unavailable ignored -> "unavailable";
        };
        failures.add(1, kind);
    }

    void writeTo(StringBuilder page) {
        List.of(pictures, tokens, cost, failures).forEach(samples -> samples.writeTo(page));
    }
}
