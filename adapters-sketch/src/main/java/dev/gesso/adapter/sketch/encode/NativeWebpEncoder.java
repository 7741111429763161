package dev.gesso.adapter.sketch.encode;

import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.image.ImageFormat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes WebP with libwebp, by way of an ImageIO plug-in: lossless at 100, lossy below. */
final class NativeWebpEncoder implements Encoder {

    private static final int MOST_XMP = 1 << 20;

    private NativeWebpEncoder() {}

    /** Empty where there is no plug-in, or where its library does not load on this machine. */
    static Optional<Encoder> find() {
        NativeWebpEncoder encoder = new NativeWebpEncoder();
        try {
            return encoder.written(Pixels.of(2, 2), 100).length > 0 ? Optional.of(encoder) : Optional.empty();
        } catch (IOException | RuntimeException | LinkageError absent) {
            // Plug-ins report a library that does not fit in many ways; each means that it cannot be used.
            return Optional.empty();
        }
    }

    @Override
    public ImageFormat format() {
        return ImageFormat.WEBP;
    }

    @Override
    public String name() {
        return "libwebp";
    }

    @Override
    public byte[] encode(Pixels picture, int compression, Imprint imprint) {
        try {
            byte[] file = written(picture, compression);
            boolean transparent = PngLayout.of(picture.argb()) == PngLayout.RGBA;
            byte[] xmp = Xmp.packet(imprint, MOST_XMP);
            return WebpContainer.extended(file, picture.width(), picture.height(), transparent, xmp);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] written(Pixels picture, int compression) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByMIMEType(format().mediaType());
        if (!writers.hasNext()) {
            throw new IOException("No plug-in writes WebP");
        }
        ImageWriter writer = writers.next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionType(compression == 100 ? "Lossless" : "Lossy");
            settings.setCompressionQuality(compression == 100 ? 0.5f : compression / 100f);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image(picture), null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage image(Pixels picture) {
        boolean transparent = PngLayout.of(picture.argb()) == PngLayout.RGBA;
        int type = transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), type);
        image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.argb());
        return image;
    }
}
