package dev.gesso.adapter.sketch.decode;

import dev.gesso.core.image.ImageSource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;

/** Files as people upload them. */
final class Uploads {

    private Uploads() {}

    static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static ImageSource source(byte[] bytes) {
        return ImageSource.of("upload", bytes);
    }

    /** Twice as wide as high, red on its left half and blue on its right. */
    static BufferedImage halves(int type) {
        BufferedImage image = new BufferedImage(64, 32, type);
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 64; x++) {
                image.setRGB(x, y, x < 32 ? 0xffe02020 : 0xff2020e0);
            }
        }
        return image;
    }

    /** A JPEG of the halves with an Exif segment that tells how the camera was held. */
    static byte[] jpeg(int orientation) {
        byte[] plain = file(halves(BufferedImage.TYPE_INT_RGB), "jpeg");
        ByteBuffer marked = ByteBuffer.allocate(plain.length + 36);
        marked.put(plain, 0, 2);
        marked.putShort((short) 0xffe1).putShort((short) 34).put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        marked.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
        marked.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        marked.putInt(0);
        marked.put(plain, 2, plain.length - 2);
        return marked.array();
    }
}
