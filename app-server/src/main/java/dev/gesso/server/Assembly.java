package dev.gesso.server;

import dev.gesso.adapter.http.PictureFetcher;
import dev.gesso.core.cost.Quote;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.request.Operation;
import dev.gesso.server.body.BodyLimits;
import dev.gesso.server.emulator.Emulation;
import dev.gesso.server.emulator.Journal;
import dev.gesso.server.file.FileShelf;
import dev.gesso.server.file.FilesEndpoint;
import dev.gesso.server.model.ModelsEndpoint;
import dev.gesso.server.own.AdviceEndpoint;
import dev.gesso.server.own.HealthEndpoint;
import dev.gesso.server.own.KeptEndpoint;
import dev.gesso.server.own.MasksEndpoint;
import dev.gesso.server.own.Metrics;
import dev.gesso.server.own.OpenApiEndpoint;
import dev.gesso.server.picture.Downloads;
import dev.gesso.server.picture.Intake;
import dev.gesso.server.picture.Links;
import dev.gesso.server.picture.OfferedEngine;
import dev.gesso.server.picture.PicturesEndpoint;
import dev.gesso.server.picture.References;
import dev.gesso.server.picture.Studio;
import dev.gesso.server.picture.VariationsEndpoint;
import dev.gesso.server.route.Access;
import dev.gesso.server.route.Route;
import dev.gesso.server.settings.ServerSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Puts the parts of a server together. */
final class Assembly {

    /** Bodies in memory get no more than this part of it. */
    static final int SHARE_OF_BODIES = 4;

    private static final int SHARE_OF_ONE_BODY = 8;
    private static final long USUAL_TOKENS = 1000;
    private static final Duration LINK_LIFETIME = Duration.ofMinutes(60);

    private final Workroom workroom;
    private final Studio studio;
    private final Intake intake;
    private final Links links;
    private final FileShelf shelf;
    private final BodyLimits limits;
    private final Path folder;
    private final ServerSettings settings;
    private final Later<ImageEngine> engine;
    private final Journal journal;
    private final Emulation emulation;

    Assembly(ServerSettings settings, Workroom workroom, OfferedEngine offered, Path folder) {
        this.settings = settings;
        this.workroom = workroom;
        this.folder = folder;
        this.engine = new Later<>(offered.engine());
        this.studio = new Studio(
                workroom.checks(),
                workroom.quotes(),
                workroom.drawing(),
                offered.traits(),
                engine,
                // Who draws here needs processors and memory; who draws elsewhere needs none of ours.
                offered.traits().free() ? Runtime.getRuntime().availableProcessors() : Integer.MAX_VALUE);
        this.limits = BodyLimits.USUAL.withJson(Runtime.getRuntime().maxMemory() / SHARE_OF_ONE_BODY);
        this.links = new Links(HexFormat.of().parseHex(workroom.name(4)), workroom.clock(), LINK_LIFETIME);
        this.shelf = new FileShelf(folder, workroom.clock(), () -> workroom.name(2));
        this.journal = new Journal(workroom.clock());
        this.emulation = new Emulation(
                settings.faults(),
                settings.latency(),
                journal,
                request -> outputTokens(studio.quote(request)),
                duration -> Thread.sleep(duration));
        this.intake = new Intake(
                limits,
                folder,
                settings.model(),
                new References(shelf::content, downloads(settings, offered.traits())),
                workroom.models(),
                settings.links());
    }

    private static long outputTokens(Quote quote) {
        return quote instanceof Quote.Priced priced ? priced.usage().output() : USUAL_TOKENS;
    }

    /** Is told how calls ended, to remember it. */
    Journal journal() {
        return journal;
    }

    Emulation emulation() {
        return emulation;
    }

    /** Makes what draws before somebody waits for it. */
    void warm() {
        Thread.ofVirtual().name("warming").start(engine::get);
    }

    /** The embedded engine fetches nothing; others may. */
    private static Downloads downloads(ServerSettings settings, EngineTraits engine) {
        return settings.fetching()
                .map(policy -> Downloads.by(PictureFetcher.keeping(policy)))
                .orElse(engine.free() ? Downloads.REFUSED : Downloads.NONE);
    }

    List<Route> routes(Metrics metrics) {
        return Stream.of(
                        pictures("/v1"),
                        pictures("/openai/v1"),
                        azure(),
                        library("/v1"),
                        library("/openai/v1"),
                        own(metrics))
                .flatMap(List::stream)
                .toList();
    }

    private PicturesEndpoint drawing(Operation operation) {
        return new PicturesEndpoint(
                operation, studio, intake, links, workroom.clock(), settings.heartbeat(), emulation);
    }

    private List<Route> pictures(String root) {
        return List.of(
                Route.post(root + "/images/generations", Access.SPENDING, drawing(Operation.GENERATION)),
                Route.post(root + "/images/edits", Access.SPENDING, drawing(Operation.EDIT)),
                Route.post(root + "/images/variations", Access.KEYED, new VariationsEndpoint()));
    }

    private List<Route> azure() {
        String root = "/openai/deployments/{deployment}/images";
        return List.of(
                Route.post(root + "/generations", Access.SPENDING, drawing(Operation.GENERATION)),
                Route.post(root + "/edits", Access.SPENDING, drawing(Operation.EDIT)));
    }

    private List<Route> library(String root) {
        ModelsEndpoint models = new ModelsEndpoint(workroom.models());
        FilesEndpoint files = new FilesEndpoint(shelf, limits, folder);
        return List.of(
                Route.get(root + "/models", Access.KEYED, models::all),
                Route.get(root + "/models/{id}", Access.KEYED, models::one),
                Route.post(root + "/files", Access.KEYED, files::upload),
                Route.get(root + "/files", Access.KEYED, files::list),
                Route.get(root + "/files/{id}", Access.KEYED, files::one),
                Route.get(root + "/files/{id}/content", Access.KEYED, files::content),
                Route.delete(root + "/files/{id}", Access.KEYED, files::delete));
    }

    private List<Route> own(Metrics metrics) {
        AdviceEndpoint advice = new AdviceEndpoint(studio, intake);
        KeptEndpoint kept = new KeptEndpoint(workroom.store(), links);
        HealthEndpoint health = new HealthEndpoint(engine::isThere);
        return List.of(
                Route.post("/gesso/v1/check", Access.KEYED, advice::check),
                Route.post("/gesso/v1/quote", Access.KEYED, advice::quote),
                Route.post(
                        "/gesso/v1/masks", Access.KEYED, new MasksEndpoint(studio, workroom.models(), limits, folder)),
                Route.get("/gesso/v1/journal", Access.KEYED, journal::list),
                Route.delete("/gesso/v1/journal", Access.KEYED, journal::reset),
                Route.get("/gesso/v1/images", Access.KEYED, kept::list),
                Route.get("/gesso/v1/images/{name}", Access.KEYED, kept::content),
                Route.get("/gesso/v1/images/{name}/manifest", Access.KEYED, kept::manifest),
                Route.get("/gesso/v1/links/{name}", Access.OPEN, kept::linked),
                Route.get("/gesso/v1/health/live", Access.OPEN, health::live),
                Route.get("/gesso/v1/health/ready", Access.OPEN, health::ready),
                Route.get("/gesso/v1/metrics", Access.KEYED, metrics::answer),
                Route.get("/gesso/v1/openapi.yaml", Access.OPEN, new OpenApiEndpoint()));
    }
}
