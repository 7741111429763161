package dev.gesso.server.file;

import dev.gesso.core.image.ImageSource;
import dev.gesso.core.request.WireValue;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.JsonPage;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.body.BodyLimits;
import dev.gesso.server.body.Numbers;
import dev.gesso.server.body.Printable;
import dev.gesso.server.body.RequestBody;
import dev.gesso.server.body.Uploads;
import dev.gesso.server.route.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code /v1/files}: upload, list, look, fetch and delete. */
public final class FilesEndpoint {

    private static final Set<String> PURPOSES = Set.of("vision", "batch", "user_data");
    private static final int MOST_LISTED = 10_000;

    private final FileShelf shelf;
    private final BodyLimits limits;
    private final Path folder;

    /**
     * Endpoints over one shelf.
     *
     * @param folder for what is being uploaded
     */
    public FilesEndpoint(FileShelf shelf, BodyLimits limits, Path folder) {
        this.shelf = shelf;
        this.limits = limits;
        this.folder = folder;
    }

    public void upload(Exchange exchange) throws IOException {
        try (Uploads uploads = new Uploads(folder)) {
            Map<String, WireValue> form = RequestBody.form(exchange.call(), limits, uploads);
            if (!(form.get("purpose") instanceof WireValue.Text(String purpose))) {
                throw missing("purpose");
            }
            if (!(form.get("file") instanceof WireValue.Upload(ImageSource source))) {
                throw missing("file");
            }
            if (!PURPOSES.contains(purpose)) {
                throw new WrongCallException(ErrorAnswer.wrong(
                        400,
                        "invalid_value",
                        "purpose",
                        "Invalid value: '%s'. Supported values are: 'vision', 'batch', and 'user_data'."
                                .formatted(Printable.of(purpose))));
            }
            StoredFile file = shelf.keep(exchange.caller(), purpose, source);
            JsonPage.send(exchange.call(), 200, file::writeTo);
        }
    }

    private static WrongCallException missing(String name) {
        return new WrongCallException(ErrorAnswer.wrong(
                400, "missing_required_parameter", name, "Missing required parameter: '%s'.".formatted(name)));
    }

    public void list(Exchange exchange) throws IOException {
        List<StoredFile> all = inOrder(exchange).stream()
                .filter(file -> exchange.call().query("purpose").stream().allMatch(file.purpose()::equals))
                .dropWhile(file -> exchange.call().query("after").isPresent()
                        && !exchange.call().query("after").get().equals(file.id()))
                .skip(exchange.call().query("after").isPresent() ? 1 : 0)
                .toList();
        int limit = Numbers.query(exchange.call(), "limit", 1, MOST_LISTED, MOST_LISTED);
        List<StoredFile> page = all.stream().limit(limit).toList();
        JsonPage.send(
                exchange.call(),
                200,
                fields -> fields.text("object", "list")
                        .objects("data", page, (entry, file) -> file.writeTo(entry))
                        .text("first_id", page.isEmpty() ? "" : page.getFirst().id())
                        .text("last_id", page.isEmpty() ? "" : page.getLast().id())
                        .flag("has_more", page.size() < all.size()));
    }

    /** The newest first unless asked otherwise, as the service's API reference has it. */
    private List<StoredFile> inOrder(Exchange exchange) {
        List<StoredFile> files = shelf.of(exchange.caller());
        return switch (exchange.call().query("order").orElse("desc")) {
            case "asc" -> files;
            case "desc" -> files.reversed();
            case String other ->
                throw new WrongCallException(ErrorAnswer.wrong(
                        400,
                        "invalid_value",
                        "order",
                        "Invalid value: '%s'. Supported values are: 'asc' and 'desc'.".formatted(Printable.of(other))));
        };
    }

    public void one(Exchange exchange) throws IOException {
        JsonPage.send(exchange.call(), 200, asked(exchange)::writeTo);
    }

    public void content(Exchange exchange) throws IOException {
        StoredFile file = asked(exchange);
        exchange.call().put("Content-Disposition", "attachment");
        try (InputStream in = Files.newInputStream(file.content())) {
            in.transferTo(exchange.call().answer(200, "application/octet-stream"));
        }
    }

    public void delete(Exchange exchange) throws IOException {
        StoredFile file = asked(exchange);
        shelf.forget(file);
        JsonPage.send(
                exchange.call(),
                200,
                page -> page.text("id", file.id()).text("object", "file").flag("deleted", true));
    }

    private StoredFile asked(Exchange exchange) {
        String id = exchange.value("id");
        return shelf.find(exchange.caller(), id)
                .orElseThrow(() -> new WrongCallException(
                        ErrorAnswer.wrong(404, Optional.empty(), "No such File object: " + Printable.of(id))));
    }
}
