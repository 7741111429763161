package dev.gesso.server.own;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Wanted;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.usecase.FindImages;
import dev.gesso.core.usecase.Found;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.JsonPage;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.body.Numbers;
import dev.gesso.server.picture.Links;
import dev.gesso.server.route.Exchange;
import dev.gesso.server.web.Call;
import java.io.IOException;
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

    public KeptEndpoint(ImageStore store, Links links) {
        this.store = store;
        this.search = new FindImages(store);
        this.links = links;
    }

    public void list(Exchange exchange) throws IOException {
        int limit = Numbers.query(exchange.call(), "limit", 1, MOST, USUAL);
        Optional<ImageName> after = exchange.call().query("after").flatMap(ImageName::parse);
        Wanted wanted = WantedQuery.of(exchange.call());
        Found found = search.find(exchange.caller().name().map(wanted::by).orElse(wanted), after, limit);
        JsonPage.send(
                exchange.call(),
                200,
                page -> page.text("object", "list")
                        .objects("data", found.images(), KeptEndpoint::entry)
                        .objects("damaged", found.damaged(), (entry, name) -> entry.text("name", name.value()))
                        .flag("has_more", found.next().isPresent())
                        .textIfAny("next", found.next().map(ImageName::value)));
    }

    private static void entry(JsonPage entry, KeptImage image) {
        ManifestFields.brief(entry.text("name", image.name().value()), image.manifest());
    }

    public void content(Exchange exchange) throws IOException {
        PictureAnswer.send(exchange.call(), asked(exchange));
    }

    public void manifest(Exchange exchange) throws IOException {
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
        PictureAnswer.send(call, store.find(name).orElseThrow(KeptEndpoint::none));
    }

    /** To those who may not see a picture, it is not there. */
    private KeptImage asked(Exchange exchange) {
        Optional<String> key = exchange.caller().name();
        return ImageName.parse(exchange.value("name"))
                .flatMap(store::find)
                .filter(image ->
                        key.isEmpty() || key.equals(image.manifest().asker().key()))
                .orElseThrow(KeptEndpoint::none);
    }

    private static WrongCallException none() {
        return new WrongCallException(ErrorAnswer.wrong(404, Optional.empty(), "There is no such picture."));
    }
}
