package dev.gesso.adapter.sketch.encode;

import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.image.ImageFormat;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes JPEG with the JDK's writer, colours at half the width and height (4:2:0); what is transparent becomes white. */
final class JpegEncoder implements Encoder {

    private static final byte[] XMP_NAME = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.ISO_8859_1);
    /** A segment's length is written in two bytes and counts itself. */
    private static final int MOST_XMP = 65_533 - XMP_NAME.length;

    @Override
    public ImageFormat format() {
        return ImageFormat.JPEG;
    }

    @Override
    public String name() {
        return "JPEG writer of the JDK";
    }

    @Override
    public byte[] encode(Pixels picture, int compression, Imprint imprint) {
        byte[] file = written(onWhite(picture), Math.max(0.01f, compression / 100f));
        byte[] xmp = Xmp.packet(imprint, MOST_XMP);
        int start = afterFirstSegment(file);
        ByteArrayOutputStream joined = new ByteArrayOutputStream(file.length + xmp.length + 64);
        joined.write(file, 0, start);
        int length = 2 + XMP_NAME.length + xmp.length;
        joined.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        joined.writeBytes(XMP_NAME);
        joined.writeBytes(xmp);
        joined.write(file, start, file.length - start);
        return joined.toByteArray();
    }

    /** XMP belongs behind the JFIF segment, which must be the first. */
    private static int afterFirstSegment(byte[] file) {
        boolean jfif = (file[3] & 255) == 0xe0;
        return jfif ? 4 + ((file[4] & 255) << 8) + (file[5] & 255) : 2;
    }

    private static BufferedImage onWhite(Pixels picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = onWhite(picture.argb()[i]);
        }
        return image;
    }

    private static int onWhite(int pixel) {
        int alpha = pixel >>> 24;
        if (alpha == 255) {
            return pixel;
        }
        int white = 255 * (255 - alpha) + 127;
        int red = ((pixel >> 16 & 255) * alpha + white) / 255;
        int green = ((pixel >> 8 & 255) * alpha + white) / 255;
        int blue = ((pixel & 255) * alpha + white) / 255;
        return red << 16 | green << 8 | blue;
    }

    private static byte[] written(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
