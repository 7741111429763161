package dev.gesso.core.image.header;

import dev.gesso.core.image.Flaw;
import dev.gesso.core.image.ImageFacts;
import dev.gesso.core.image.ImageHeader;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.UnreadableImageException;
import dev.gesso.core.image.png.PngPrologue;
import dev.gesso.core.image.stream.ByteReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;

/** Finds out what bytes are, from their content and never from their name; pixels are not looked at. */
public final class HeaderReader {

    private static final int START = 512;

    /** Longer than the metadata of any camera. */
    private static final long MOST_BYTES = 1L << 32;

    private static final List<Format> FORMATS = List.of(
            new Format(PngPrologue::isStart, in -> PngPrologue.read(in).facts()),
            new Format(JpegHeader::isStart, in -> new JpegHeader(in).read()),
            new Format(WebpHeader::isStart, in -> new WebpHeader(in).read()),
            new Format(GifHeader::isStart, in -> new GifHeader(in).read()));

    private record Format(Predicate<byte[]> start, Facts facts) {}

    @FunctionalInterface
    private interface Facts {
        ImageFacts read(ByteReader in) throws IOException, UnreadableImageException;
    }

    private HeaderReader() {}

    /**
     * Reads no further than to the first pixels, and allocates a few kilobytes at most.
     *
     * @throws UncheckedIOException where the source cannot be read
     */
    public static ImageHeader read(ImageSource source) {
        try (InputStream in = source.open()) {
            return read(new ByteReader(in, MOST_BYTES));
        } catch (EOFException early) {
            return new ImageHeader.Unreadable(Flaw.truncated());
        } catch (UnreadableImageException unreadable) {
            return new ImageHeader.Unreadable(unreadable.flaw());
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read " + source.name(), failed);
        }
    }

    private static ImageHeader read(ByteReader in) throws IOException, UnreadableImageException {
        byte[] start = in.start(START);
        if (start.length == 0) {
            return new ImageHeader.Unreadable(Flaw.empty());
        }
        for (Format format : FORMATS) {
            if (format.start().test(start)) {
                return new ImageHeader.Known(format.facts().read(in));
            }
        }
        return new ImageHeader.Foreign(ContentGuess.of(start));
    }
}
