package dev.gesso.adapter.sketch.encode;

import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.image.ImageFormat;

/**
 * Writes WebP without a native library: always the lossless kind. Below 100 the lowest bits of the colours are dropped
 * first, which makes smaller files of a slightly coarser picture.
 */
final class OwnWebpEncoder implements Encoder {

    private static final int MOST_XMP = 1 << 20;

    @Override
    public ImageFormat format() {
        return ImageFormat.WEBP;
    }

    @Override
    public String name() {
        return "own lossless WebP writer";
    }

    @Override
    public byte[] encode(Pixels picture, int compression, Imprint imprint) {
        Pixels coarse = coarser(picture, droppedBits(compression));
        boolean transparent = PngLayout.of(picture.argb()) == PngLayout.RGBA;
        byte[] file = WebpContainer.simple("VP8L", Vp8lStream.of(coarse, transparent));
        byte[] xmp = Xmp.packet(imprint, MOST_XMP);
        return WebpContainer.extended(file, picture.width(), picture.height(), transparent, xmp);
    }

    private static int droppedBits(int compression) {
        return Math.min(4, (100 - compression + 24) / 25);
    }

    private static Pixels coarser(Pixels picture, int bits) {
        if (bits == 0) {
            return picture;
        }
        Pixels coarse = picture.copy();
        for (int i = 0; i < coarse.argb().length; i++) {
            int pixel = coarse.argb()[i];
            coarse.argb()[i] = (pixel & 0xff000000)
                    | rounded(pixel >> 16 & 255, bits) << 16
                    | rounded(pixel >> 8 & 255, bits) << 8
                    | rounded(pixel & 255, bits);
        }
        return coarse;
    }

    /** To the nearest multiple, so that white stays white and differences of neighbours take few values. */
    private static int rounded(int channel, int bits) {
        return Math.min(255, (channel + (1 << bits >> 1)) >> bits << bits);
    }
}
