package dev.gesso.server;

import dev.gesso.core.archive.PromptRules;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.Knowledge;
import dev.gesso.core.port.ModelCatalog;
import dev.gesso.core.port.PictureLinks;
import dev.gesso.core.port.TextTokenizer;
import dev.gesso.core.usecase.CheckRequest;
import dev.gesso.core.usecase.DrawImages;
import dev.gesso.core.usecase.QuoteRequest;
import dev.gesso.server.emulator.Pause;
import dev.gesso.server.own.EngineTally;
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
        Pause pause,
        LongSupplier chance,
        EngineTally engines) {

    @Inject
    Workroom {}

    /** The same in real time and without an injector, which takes longer than all else that a start needs. */
    static Workroom of(Knowledge knowledge, ImageStore store, InstantSource clock, LongSupplier chance) {
        QuoteRequest quotes = new QuoteRequest(knowledge.prices(), knowledge.tokenizer(), clock);
        return new Workroom(
                knowledge.models(),
                knowledge.tokenizer(),
                store,
                Optional.empty(),
                new CheckRequest(knowledge.models(), clock),
                quotes,
                new DrawImages(store, quotes, clock, chance, PromptRules.WHOLE),
                clock,
                Thread::sleep,
                chance,
                new EngineTally());
    }

    /** A name that nobody can guess: so many random digits. */
    String name(int longs) {
        StringBuilder digits = new StringBuilder();
        for (int index = 0; index < longs; index++) {
            digits.append(HexFormat.of().toHexDigits(chance.getAsLong()));
        }
        return digits.toString();
    }
}
