package dev.gesso.cli.mask;

import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.request.InputFile;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.core.image.ImageFacts;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.ImageHeader;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Luminance;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.UnreadableImageException;
import dev.gesso.core.image.header.HeaderReader;
import dev.gesso.core.image.mask.Mask;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A file that a mask is made from, or for. */
final class MaskFile {

    private final String name;
    private final ImageSource source;
    private final ImageFacts facts;

    private MaskFile(String name, ImageSource source, ImageFacts facts) {
        this.name = name;
        this.source = source;
        this.facts = facts;
    }

    /** The file, if it is an image. */
    static MaskFile at(String name, Surroundings surroundings) {
        ImageSource source = InputFile.at(name, surroundings);
        return switch (HeaderReader.read(source)) {
            case ImageHeader.Known(ImageFacts facts) -> new MaskFile(name, source, facts);
            case ImageHeader.Foreign(var content) ->
                throw StopException.usage(
                        "%s is no image: %s".formatted(name, content.description()), "name a PNG or JPEG file");
            case ImageHeader.Unreadable(var flaw) -> throw unreadable(name, flaw.problem());
        };
    }

    /** Its size as people see it. */
    Size size() {
        return facts.upright();
    }

    Mask alpha() {
        if (!facts.alpha()) {
            throw StopException.usage(
                    name + " has no transparency", "if black is to be edited, use --from-luminance " + name);
        }
        requirePng();
        return read(() -> Mask.fromAlpha(source));
    }

    Mask luminance() {
        if (facts.format() == ImageFormat.JPEG) {
            return jpegLuminance();
        }
        requirePng();
        return read(() -> Mask.fromLuminance(source));
    }

    private void requirePng() {
        if (facts.format() != ImageFormat.PNG) {
            throw StopException.usage("%s is a %s".formatted(name, facts.format()), "convert it to PNG first");
        }
    }

    @FunctionalInterface
    private interface Reading {
        Mask read() throws UnreadableImageException;
    }

    private Mask read(Reading reading) {
        try {
            return reading.read();
        } catch (UnreadableImageException unreadable) {
            throw unreadable(name, unreadable.flaw().problem());
        }
    }

    private static StopException unreadable(String name, String problem) {
        return StopException.usage("%s cannot be read: it %s".formatted(name, problem), "save it again as PNG");
    }

    private Mask jpegLuminance() {
        try (InputStream in = source.open()) {
            BufferedImage image = Optional.ofNullable(ImageIO.read(in))
                    .orElseThrow(() -> unreadable(name, "is a JPEG of a kind that is not known"));
            return Mask.of(new Size(image.getWidth(), image.getHeight()), (x, y) -> luminance(image.getRGB(x, y)));
        } catch (IOException broken) {
            throw unreadable(name, "is a damaged JPEG");
        }
    }

    private static int luminance(int colour) {
        return Luminance.of((colour >> 16) & 0xff, (colour >> 8) & 0xff, colour & 0xff);
    }
}
