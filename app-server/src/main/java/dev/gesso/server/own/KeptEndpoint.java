package dev.gesso.server.own;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Wanted;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.usecase.FindImages;
import dev.gesso.core.usecase.Found;
import dev.gesso.core.usecase.Unread;
import dev.gesso.core.usecase.Unread.Reason;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.JsonPage;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.body.Numbers;
import dev.gesso.server.picture.Links;
import dev.gesso.server.route.Exchange;
import dev.gesso.server.web.Call;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * {@code /gesso/v1/images} and links: what was drawn here before. Where keys have names, each sees its own pictures only.
 */
public final class KeptEndpoint {

    private static final int MOST = 1000;
    private static final int USUAL = 100;

    private final ImageStore store;
    private final FindImages search;
    private final Links links;
    private final InstantSource clock;

    public KeptEndpoint(ImageStore store, Links links, InstantSource clock) {
        this.store = store;
        this.search = new FindImages(store);
        this.links = links;
        this.clock = clock;
    }

    public void list(Exchange exchange) throws IOException {
        Discreetly.answer(exchange, this::page);
    }

    private void page(Exchange exchange) throws IOException {
        int limit = Numbers.query(exchange.call(), "limit", 1, MOST, USUAL);
        Optional<ImageName> after = WantedQuery.after(exchange.call());
        Wanted wanted = WantedQuery.of(exchange.call(), clock.instant());
        Optional<String> key = exchange.caller().name();
        Found found = search.find(key.map(wanted::by).orElse(wanted), after, limit);
        // Nobody can say whose a picture is that cannot be read.
        List<Unread> unread = key.isPresent() ? List.of() : found.unread();
        JsonPage.send(
                exchange.call(),
                200,
                page -> page.text("object", "list")
                        .objects("data", found.images(), KeptEndpoint::entry)
                        .objects("damaged", unread(unread, Reason.DAMAGED), KeptEndpoint::name)
                        .objects("newer", unread(unread, Reason.NEWER), KeptEndpoint::name)
                        .objects("denied", unread(unread, Reason.DENIED), KeptEndpoint::name)
                        .flag("has_more", found.next().isPresent())
                        .textIfAny("next", found.next().map(ImageName::value)));
    }

    private static List<Unread> unread(List<Unread> pictures, Reason reason) {
        return pictures.stream().filter(picture -> picture.reason() == reason).toList();
    }

    private static void name(JsonPage entry, Unread picture) {
        entry.text("name", picture.name().value());
    }

    private static void entry(JsonPage entry, KeptImage image) {
        ManifestFields.brief(entry.text("name", image.name().value()), image.manifest());
    }

    public void content(Exchange exchange) throws IOException {
        Discreetly.answer(exchange, known -> PictureAnswer.send(known.call(), asked(known)));
    }

    public void manifest(Exchange exchange) throws IOException {
        Discreetly.answer(exchange, this::origin);
    }

    private void origin(Exchange exchange) throws IOException {
        KeptImage image = asked(exchange);
        JsonPage.send(
                exchange.call(),
                200,
                page -> ManifestFields.write(page.text("name", image.name().value()), image.manifest()));
    }

    /** Opens to whoever has a link that is still good; to all others there is nothing. */
    public void linked(Exchange exchange) throws IOException {
        Call call = exchange.call();
        ImageName name = ImageName.parse(exchange.value("name")).orElseThrow(KeptEndpoint::none);
        if (!links.opens(
                name, call.query("expires").orElse(""), call.query("signature").orElse(""))) {
            throw none();
        }
        Discreetly.answer(
                exchange, known -> PictureAnswer.send(call, store.find(name).orElseThrow(KeptEndpoint::none)));
    }

    /** To those who may not see a picture, it is not there. */
    private KeptImage asked(Exchange exchange) {
        Optional<String> key = exchange.caller().name();
        return ImageName.parse(exchange.value("name"))
                .flatMap(name -> find(name, key))
                .filter(image ->
                        key.isEmpty() || key.equals(image.manifest().asker().key()))
                .orElseThrow(KeptEndpoint::none);
    }

    private Optional<KeptImage> find(ImageName name, Optional<String> key) {
        try {
            return store.find(name);
        } catch (StorageException failed) {
            // Nobody can say whose it is.
            if (key.isPresent() && failed.failure().isOfOnePicture()) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    private static WrongCallException none() {
        return new WrongCallException(ErrorAnswer.wrong(404, Optional.empty(), "There is no such picture."));
    }
}
