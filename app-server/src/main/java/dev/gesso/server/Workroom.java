package dev.gesso.server;

import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.ModelCatalog;
import dev.gesso.core.port.PictureLinks;
import dev.gesso.core.port.TextTokenizer;
import dev.gesso.core.usecase.CheckRequest;
import dev.gesso.core.usecase.DrawImages;
import dev.gesso.core.usecase.QuoteRequest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What a server works with, wired by its settings. */
record Workroom(
        ModelCatalog models,
        TextTokenizer tokenizer,
        ImageStore store,
        Optional<PictureLinks> links,
        CheckRequest checks,
        QuoteRequest quotes,
        DrawImages drawing,
        InstantSource clock,
        LongSupplier chance) {

    @Inject
    Workroom {}

    /** A name that nobody can guess: so many random digits. */
    String name(int longs) {
        StringBuilder digits = new StringBuilder();
        for (int index = 0; index < longs; index++) {
            digits.append(HexFormat.of().toHexDigits(chance.getAsLong()));
        }
        return digits.toString();
    }
}
