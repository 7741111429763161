package dev.gesso.server.own;

import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.mask.MaskWriter;
import dev.gesso.core.port.ModelCatalog;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.MaskReport;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.JsonPage;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.body.BodyLimits;
import dev.gesso.server.body.Printable;
import dev.gesso.server.body.RequestBody;
import dev.gesso.server.body.Uploads;
import dev.gesso.server.picture.Studios;
import dev.gesso.server.route.Endpoint;
import dev.gesso.server.route.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * {@code POST /gesso/v1/masks}: a form with {@code image} and {@code mask} has them checked against each other; one with
 * {@code size}, {@code rectangle} and {@code ellipse} has a mask made.
 */
public final class MasksEndpoint implements Endpoint {

    private final Studios studios;
    private final ModelCatalog models;
    private final BodyLimits limits;
    private final Path folder;

    public MasksEndpoint(Studios studios, ModelCatalog models, BodyLimits limits, Path folder) {
        this.studios = studios;
        this.models = models;
        this.limits = limits;
        this.folder = folder;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        try (Uploads uploads = new Uploads(folder)) {
            Map<String, WireValue> form = RequestBody.form(exchange.call(), limits, uploads);
            if (form.get("image") instanceof WireValue.Upload(ImageSource image)
                    && form.get("mask") instanceof WireValue.Upload(ImageSource mask)) {
                check(exchange, image, mask, model(form));
            } else {
                make(exchange, form);
            }
        }
    }

    private ModelName model(Map<String, WireValue> form) {
        return form.get("model") instanceof WireValue.Text(String name) ? new ModelName(name) : models.usual();
    }

    private void check(Exchange exchange, ImageSource image, ImageSource mask, ModelName model) throws IOException {
        MaskReport report = studios.of(model)
                .checkMask(image, mask, model)
                .orElseThrow(() -> new WrongCallException(ErrorAnswer.wrong(
                        404,
                        "model_not_found",
                        "model",
                        "The model '%s' does not exist".formatted(Printable.of(model.value())))));
        JsonPage.send(exchange.call(), 200, page -> {
            page.flag("ok", report.isPassed()).text("size", report.size().map(Size::toString));
            report.census()
                    .ifPresent(census -> page.object(
                            "pixels",
                            pixels -> pixels.number("transparent", census.transparent())
                                    .number("partial", census.partial())
                                    .number("opaque", census.opaque())));
            FindingFields.write(page, report.findings());
        });
    }

    private static void make(Exchange exchange, Map<String, WireValue> form) throws IOException {
        ImageSource png = MaskWriter.png(MaskForm.mask(form));
        try (InputStream in = png.open()) {
            in.transferTo(exchange.call().answer(200, "image/png"));
        }
    }
}
