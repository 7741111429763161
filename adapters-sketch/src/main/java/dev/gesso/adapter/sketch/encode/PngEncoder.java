package dev.gesso.adapter.sketch.encode;

import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.image.ImageFormat;
import java.util.Optional;

/**
 * Writes PNG with as few channels as a picture needs. The pixels read back are the same everywhere; the compressed bytes
 * also depend on the zlib that the Java runtime was built with.
 */
final class PngEncoder implements Encoder {

    private final int level;

    /** Deflates with a level from 0 to 9. */
    PngEncoder(int level) {
        this.level = level;
    }

    @Override
    public ImageFormat format() {
        return ImageFormat.PNG;
    }

    @Override
    public String name() {
        return "own PNG writer, deflate level " + level;
    }

    @Override
    public byte[] encode(Pixels picture, int compression, Imprint imprint) {
        Optional<ColourTable> table = ColourTable.of(picture.argb());
        PngLayout layout = table.isPresent() ? PngLayout.PALETTE : PngLayout.of(picture.argb());
        PngChunks chunks = new PngChunks(picture.argb().length / 2);
        chunks.header(picture.width(), picture.height(), layout.colourType());
        chunks.text("Software", imprint.software());
        chunks.text("Description", imprint.description());
        imprint.entries().forEach(chunks::text);
        table.ifPresent(colours -> {
            chunks.write("PLTE", colours.rgb());
            if (colours.isTransparent()) {
                chunks.write("tRNS", colours.alpha());
            }
        });
        chunks.imageData(new PngRows(picture, layout, table), level);
        chunks.write("IEND", new byte[0]);
        return chunks.toByteArray();
    }
}
