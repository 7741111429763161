package dev.gesso.core.archive;

import dev.gesso.core.cost.Money;
import dev.gesso.core.cost.Usage;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.Size;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Operation;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;

/**
 * Where a kept picture came from.
 *
 * @param operation what was asked for
 * @param parameters the request as it was sent, by names on the wire; files as {@code sha256:…}
 * @param model by the name that its makers give to all its snapshots
 * @param snapshot which of them was asked for, by its own name; empty where that was left to the engine
 * @param engine who drew it
 * @param asker who asked for it; manifests of before 2026-11-25 do not say
 * @param usage tokens of the whole call, of which this may be one of several pictures; empty where the engine said none
 * @param cost what the whole call cost; empty where it is not known, which is not the same as nothing
 * @param digest of the picture's bytes
 */
public record Manifest(
        Operation operation,
        SequencedMap<String, String> parameters,
        ModelName model,
        Optional<ModelName> snapshot,
        String engine,
        Asker asker,
        OptionalLong seed,
        Optional<Usage> usage,
        Optional<Money> cost,
        Optional<String> revisedPrompt,
        ImageDigest digest,
        Size size,
        ImageFormat format,
        Instant time) {

    public Manifest {
        parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
    }

    /** Of the picture's bytes, as 64 hexadecimal digits. */
    public String sha256() {
        return digest.sha256();
    }

    /** How many bytes the picture has. */
    public long bytes() {
        return digest.bytes();
    }
}
