package dev.gesso.server.picture;

import dev.gesso.core.image.ImageSource;
import dev.gesso.core.request.Operation;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import dev.gesso.server.body.Uploads;
import dev.gesso.server.gate.Caller;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Puts bytes in the place of references to files that the server holds. */
public final class References {

    private static final String FILE_ID = "file_id";

    private final BiFunction<Caller, String, Optional<ImageSource>> files;
    private final Downloads downloads;

    /**
     * Looks references up.
     *
     * @param files a caller's file by its id; empty where the server has no such file
     * @param downloads what becomes of a reference to an address, which may end the call
     */
    public References(BiFunction<Caller, String, Optional<ImageSource>> files, Downloads downloads) {
        this.files = files;
        this.downloads = downloads;
    }

    /** The request with all references looked up that can be. */
    RawRequest resolved(RawRequest request, Caller caller, Uploads uploads) {
        RawRequest changed = request;
        if (request.operation() == Operation.EDIT) {
            for (Parameter parameter : List.of(Parameter.IMAGES, Parameter.MASK, Parameter.MARKUP)) {
                Optional<WireValue> value = changed.value(parameter);
                if (value.isPresent()) {
                    changed = changed.with(parameter.wireName(), resolved(value.get(), caller, uploads));
                }
            }
        }
        return changed;
    }

    private WireValue resolved(WireValue value, Caller caller, Uploads uploads) {
        return switch (value) {
            case WireValue.Items(List<WireValue> values) ->
                new WireValue.Items(values.stream()
                        .map(each -> resolved(each, caller, uploads))
                        .toList());
            case WireValue.Fields fields when fields.members().size() == 1 -> reference(fields, caller, uploads);
            default -> value;
        };
    }

    private WireValue reference(WireValue.Fields fields, Caller caller, Uploads uploads) {
        return fields.members().get(FILE_ID) instanceof WireValue.Text(String id)
                ? files.apply(caller, id).<WireValue>map(WireValue.Upload::new).orElse(fields)
                : downloads.resolved(fields, uploads);
    }
}
