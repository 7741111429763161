package dev.gesso.adapter.sketch.encode;

import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.image.ImageFormat;
import java.util.Optional;

/**
 * libwebp where it loads, the project's own writer otherwise; chosen at the first use, because loading a native library
 * takes time, and a word of warning from newer Java runtimes, which other formats should not cost.
 */
final class ChosenWebpEncoder implements Encoder {

    private Optional<Encoder> chosen = Optional.empty();

    private synchronized Encoder chosen() {
        if (chosen.isEmpty()) {
            chosen = Optional.of(NativeWebpEncoder.find().orElseGet(OwnWebpEncoder::new));
        }
        return chosen.get();
    }

    @Override
    public ImageFormat format() {
        return ImageFormat.WEBP;
    }

    @Override
    public String name() {
        return chosen().name();
    }

    @Override
    public byte[] encode(Pixels picture, int compression, Imprint imprint) {
        return chosen().encode(picture, compression, imprint);
    }
}
