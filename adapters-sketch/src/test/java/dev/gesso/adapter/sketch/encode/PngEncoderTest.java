package dev.gesso.adapter.sketch.encode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;

class PngEncoderTest {

    private final Encoder encoder = new PngEncoder(6);

    static List<Pixels> pictures() {
        return Samples.pictures();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void writesWhatAnotherReaderReadsBack(Pixels picture) {
        Pixels seen = Samples.seen(encoder.encode(picture, 100, Samples.IMPRINT));
        assertThat(seen.argb()).isEqualTo(picture.argb());
        assertThat(seen.width()).isEqualTo(picture.width());
    }

    @Test
    void writesAPaletteForFewColours() {
        Pixels picture = Pixels.of(300, 300);
        Arrays.setAll(picture.argb(), i -> 0xff000000 | i % 256);
        assertThat(colourType(picture)).isEqualTo(3);
    }

    @Test
    void writesAlphaOnlyWhereThereIsSome() {
        assertThat(colourType(Samples.noise(40, 40, 0xff000000))).isEqualTo(2);
        assertThat(colourType(Samples.noise(40, 40, 0))).isEqualTo(6);
    }

    @Test
    void packsSmoothPicturesTighterThanTheJdk() throws IOException {
        Pixels picture = Samples.gradient(640, 480);
        assertThat(encoder.encode(picture, 100, Samples.IMPRINT).length * 2).isLessThan(picture.argb().length * 3);
    }

    @Test
    void saysWhoDrewIt() throws IOException {
        IIOMetadataNode tree = metadata(encoder.encode(Samples.gradient(9, 9), 100, Samples.IMPRINT));
        assertThat(texts(tree, "tEXtEntry", "value")).contains("Gesso", "sketch");
        assertThat(texts(tree, "iTXtEntry", "text")).containsExactly("a cat & a <dog>, été 猫");
    }

    @Test
    void leavesOutWhatNoTextMayHold() {
        byte[] file = encoder.encode(Samples.gradient(9, 9), 100, Imprint.of("Gesso", "bell\u0007 \0null"));
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Description\0bell null");
    }

    private int colourType(Pixels picture) {
        return encoder.encode(picture, 100, Samples.IMPRINT)[25];
    }

    private static IIOMetadataNode metadata(byte[] file) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = ImageIO.getImageReaders(input).next();
            reader.setInput(input);
            return (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        }
    }

    private static List<String> texts(IIOMetadataNode tree, String entry, String attribute) {
        NodeList nodes = tree.getElementsByTagName(entry);
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(i -> ((IIOMetadataNode) nodes.item(i)).getAttribute(attribute))
                .toList();
    }
}
