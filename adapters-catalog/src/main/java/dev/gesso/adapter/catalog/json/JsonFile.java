package dev.gesso.adapter.catalog.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads files of JSON. */
public final class JsonFile {

    /** No file about models is nearly as long; who names another by mistake shall not fill the memory with it. */
    public static final int MOST_BYTES = 256 * 1024;

    private JsonFile() {}

    /**
     * Reads a stream to its end. What comes out is worth something only if no problem was told.
     *
     * @param name of the file, for people
     */
    public static <T> T read(String name, InputStream in, Shape<T> shape, Consumer<String> problems)
            throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        Place place = Place.of(name, problems);
        if (bytes.length > MOST_BYTES) {
            place.wrong("has more than " + MOST_BYTES + " bytes, too many for facts about models");
            return shape.read(new Located(new Json.Nothing(), place.unheard()));
        }
        return whole(JsonText.parse(bytes, place), shape, place);
    }

    /** Bytes that are no JSON were told as such; what they lack need not be told as well. */
    private static <T> T whole(Optional<Json> value, Shape<T> shape, Place place) {
        return value.map(found -> shape.read(new Located(found, place)))
                .orElseGet(() -> shape.read(new Located(new Json.Nothing(), place.unheard())));
    }
}
