package dev.gesso.server;

import dev.gesso.adapter.http.PictureFetcher;
import dev.gesso.core.archive.RetentionRules;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Operation;
import dev.gesso.server.emulator.Emulation;
import dev.gesso.server.file.FilesEndpoint;
import dev.gesso.server.gate.Keys;
import dev.gesso.server.gate.Provenance;
import dev.gesso.server.model.ModelsEndpoint;
import dev.gesso.server.own.AdviceEndpoint;
import dev.gesso.server.own.HealthEndpoint;
import dev.gesso.server.own.KeptEndpoint;
import dev.gesso.server.own.MasksEndpoint;
import dev.gesso.server.own.OpenApiEndpoint;
import dev.gesso.server.picture.Commissions;
import dev.gesso.server.picture.Downloads;
import dev.gesso.server.picture.Intake;
import dev.gesso.server.picture.Links;
import dev.gesso.server.picture.PicturesEndpoint;
import dev.gesso.server.picture.Presentation;
import dev.gesso.server.picture.References;
import dev.gesso.server.picture.Studios;
import dev.gesso.server.picture.VariationsEndpoint;
import dev.gesso.server.route.Access;
import dev.gesso.server.route.Endpoint;
import dev.gesso.server.route.Reception;
import dev.gesso.server.route.Route;
import dev.gesso.server.settings.ServerSettings;
import dev.gesso.server.unknown.UnknownEndpoint;
import dev.gesso.server.web.Front;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** Puts the parts of a server together that answer under the same settings. */
final class Assembly {

    private final House house;
    private final ServerSettings settings;
    private final Studios studios;
    private final Emulation emulation;
    private final Intake intake;
    private final Links links;

    private Assembly(House house, ServerSettings settings, Studios studios, Emulation emulation) {
        this.house = house;
        this.settings = settings;
        this.studios = studios;
        this.emulation = emulation;
        this.links = new Links(
                settings.links(),
                house.linkSecret(),
                house.workroom().clock(),
                house.workroom().links());
        Optional<Downloads> fetched = settings.fetching().map(policy -> Downloads.by(PictureFetcher.keeping(policy)));
        // The embedded engine fetches nothing; others may.
        References here = new References(house.shelf()::content, fetched.orElse(Downloads.REFUSED));
        References elsewhere = new References(house.shelf()::content, fetched.orElse(Downloads.NONE));
        this.intake = new Intake(
                house.limits(),
                house.folder().path(),
                settings.model(),
                request -> studios.of(request).isHere() ? here : elsewhere,
                house.workroom().models(),
                settings.links().everyModel());
    }

    /**
     * Everything for these settings, until it is released.
     *
     * @param before what answered under other settings; faults that stay as they are go on with their scripts
     */
    static Assembly of(House house, ServerSettings settings, Optional<Assembly> before) {
        Emulation emulation = before.filter(old -> old.settings.faults().equals(settings.faults())
                        && old.settings.latency().equals(settings.latency()))
                .map(old -> old.emulation)
                .orElseGet(() -> house.emulation(settings));
        Studios studios =
                house.studios().take(settings.engines()).keeping(settings.keep().prompts());
        return new Assembly(house, settings, studios, emulation);
    }

    /** Makes what draws before somebody waits for it. */
    void warm() {
        Thread.ofVirtual().name("warming").start(() -> house.studios().warm(settings.engines()));
    }

    /** To be called once, when no call can come any more. */
    void release() {
        house.studios().giveBack(settings.engines());
    }

    Emulation emulation() {
        return emulation;
    }

    Front front() {
        return new Reception(
                routes(),
                Provenance.of(settings.host(), settings.names()),
                Keys.of(settings.keys()),
                house.capacity().withMostPerCaller(settings.inFlight()),
                () -> "req_" + house.workroom().name(2),
                house.log());
    }

    /** How long pictures are kept. */
    RetentionRules retention() {
        return settings.keep().retention();
    }

    List<Route> routes() {
        return Stream.of(pictures("/v1"), pictures("/openai/v1"), azure(), library("/v1"), library("/openai/v1"), own())
                .flatMap(List::stream)
                .toList();
    }

    private PicturesEndpoint drawing(Operation operation) {
        return drawing((exchange, uploads) -> intake.read(
                exchange, operation, uploads, beginning -> studios.of(beginning).checkBeginning(beginning)));
    }

    private PicturesEndpoint drawing(PicturesEndpoint.Reading reading) {
        return new PicturesEndpoint(
                intake,
                reading,
                studios,
                emulation,
                new Commissions(emulation, house.running(), house.books()),
                new Presentation(links, house.workroom().clock(), settings.heartbeat()));
    }

    /** The embedded engine alone still draws variations. */
    private Route variations(String root) {
        boolean answered = settings.variations() && studios.usual().isHere();
        Optional<Endpoint> legacy = answered ? Optional.of(drawing(intake::readVariation)) : Optional.empty();
        return Route.post(
                root + "/images/variations", answered ? Access.SPENDING : Access.KEYED, new VariationsEndpoint(legacy));
    }

    private List<Route> pictures(String root) {
        return List.of(
                Route.post(root + "/images/generations", Access.SPENDING, drawing(Operation.GENERATION)),
                Route.post(root + "/images/edits", Access.SPENDING, drawing(Operation.EDIT)),
                variations(root));
    }

    private List<Route> azure() {
        String root = "/openai/deployments/{deployment}/images";
        return List.of(
                Route.post(root + "/generations", Access.SPENDING, drawing(Operation.GENERATION)),
                Route.post(root + "/edits", Access.SPENDING, drawing(Operation.EDIT)));
    }

    private List<Route> library(String root) {
        ModelsEndpoint models = new ModelsEndpoint(house.workroom().models(), named());
        FilesEndpoint files =
                new FilesEndpoint(house.shelf(), house.limits(), house.folder().path());
        return List.of(
                Route.get(root + "/models", Access.KEYED, models::all),
                Route.get(root + "/models/{id}", Access.KEYED, models::one),
                Route.post(root + "/files", Access.KEYED, files::upload),
                Route.get(root + "/files", Access.KEYED, files::list),
                Route.get(root + "/files/{id}", Access.KEYED, files::one),
                Route.get(root + "/files/{id}/content", Access.KEYED, files::content),
                Route.delete(root + "/files/{id}", Access.KEYED, files::delete));
    }

    private SequencedMap<ModelName, EngineTraits> named() {
        SequencedMap<ModelName, EngineTraits> named = new LinkedHashMap<>();
        settings.engines().named().forEach((model, engine) -> named.put(model, engine.traits()));
        return named;
    }

    private List<Route> own() {
        AdviceEndpoint advice = new AdviceEndpoint(studios, intake);
        KeptEndpoint kept = new KeptEndpoint(
                house.workroom().store(), links, house.workroom().clock());
        UnknownEndpoint unknown = new UnknownEndpoint(house.unknown());
        HealthEndpoint health = new HealthEndpoint(
                () -> house.studios().isReady(settings.engines()),
                house.workroom().store()::state);
        return List.of(
                Route.post("/gesso/v1/check", Access.KEYED, advice::check),
                Route.post("/gesso/v1/quote", Access.KEYED, advice::quote),
                Route.post(
                        "/gesso/v1/masks",
                        Access.KEYED,
                        new MasksEndpoint(
                                studios,
                                house.workroom().models(),
                                house.limits(),
                                house.folder().path())),
                Route.get("/gesso/v1/journal", Access.KEYED, house.journal()::list),
                Route.delete("/gesso/v1/journal", Access.KEYED, house.journal()::reset),
                Route.get("/gesso/v1/unknown", Access.KEYED, unknown::list),
                Route.delete("/gesso/v1/unknown/{id}", Access.KEYED, unknown::forget),
                Route.get("/gesso/v1/images", Access.KEYED, kept::list),
                Route.get("/gesso/v1/images/{name}", Access.KEYED, kept::content),
                Route.get("/gesso/v1/images/{name}/manifest", Access.KEYED, kept::manifest),
                Route.get("/gesso/v1/links/{name}", Access.OPEN, kept::linked),
                Route.get("/gesso/v1/health/live", Access.OPEN, health::live),
                Route.get("/gesso/v1/health/ready", Access.OPEN, health::ready),
                Route.get("/gesso/v1/metrics", Access.KEYED, house.metrics()::answer),
                Route.get("/gesso/v1/openapi.yaml", Access.OPEN, new OpenApiEndpoint()));
    }
}
