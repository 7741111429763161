package dev.gesso.core.rule.submission;

import dev.gesso.core.image.Flaw;
import dev.gesso.core.image.ImageFacts;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.header.HeaderReader;
import dev.gesso.core.image.png.AlphaCensus;
import dev.gesso.core.image.png.AlphaScan;
import dev.gesso.core.image.png.Starkness;
import dev.gesso.core.rule.submission.InputImages.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is in the files of an edit, as far as their bytes are at hand. Each is looked into when a rule first asks, and
 * once. For one thread.
 */
public final class InputFiles {

    private final InputImages inputs;
    private final long mostMaskBytes;
    private final Map<String, InputFile> files = new HashMap<>();
    private Optional<AlphaScan> scan = Optional.empty();
    private Optional<Boolean> blackAndWhite = Optional.empty();

    public InputFiles(InputImages inputs, long mostMaskBytes) {
        this.inputs = inputs;
        this.mostMaskBytes = mostMaskBytes;
    }

    /** An input image and its place, counted from 1. */
    public record Numbered(int number, InputFile file) {}

    public Stream<Numbered> images() {
        return IntStream.range(0, inputs.images().size())
                .boxed()
                .flatMap(index -> file(inputs.images().get(index)).map(file -> new Numbered(index + 1, file)).stream());
    }

    /** What is known of the image that mask and markup belong to. */
    public Optional<ImageFacts> first() {
        return inputs.images().stream().findFirst().flatMap(this::file).flatMap(InputFile::facts);
    }

    public Optional<InputFile> mask() {
        return inputs.mask().flatMap(this::file);
    }

    public Optional<InputFile> markup() {
        return inputs.markup().flatMap(this::file);
    }

    public Stream<InputFile> all() {
        return Stream.concat(images().map(Numbered::file), Stream.concat(mask().stream(), markup().stream()));
    }

    /** The size of each image as people see it, empty where only the engine can know it. */
    public List<Optional<Size>> sizes() {
        List<Optional<Size>> sizes = new ArrayList<>();
        for (Named image : inputs.images()) {
            sizes.add(file(image).flatMap(InputFile::facts).map(ImageFacts::upright));
        }
        return sizes;
    }

    /** The mask's pixels; empty where it is no PNG or has a flaw. */
    public Optional<AlphaCensus> census() {
        return scan().filter(AlphaScan.Counted.class::isInstance).map(found -> ((AlphaScan.Counted) found).census());
    }

    /** What kept the mask's pixels from being counted, beyond its header. */
    public Optional<Flaw> scanFlaw() {
        return scan().filter(AlphaScan.Unreadable.class::isInstance)
                .map(found -> ((AlphaScan.Unreadable) found).flaw());
    }

    /** Whether the mask edits nothing, but is drawn in black and white as if it should. */
    public boolean isBlackAndWhite() {
        if (blackAndWhite.isEmpty()) {
            blackAndWhite = Optional.of(census().filter(census -> census.transparent() == 0)
                    .flatMap(census -> mask())
                    .filter(mask -> Starkness.isBlackAndWhite(mask.source(), mostMaskBytes))
                    .isPresent());
        }
        return blackAndWhite.get();
    }

    private Optional<AlphaScan> scan() {
        if (scan.isEmpty()) {
            scan = mask().filter(InputFiles::isPng).map(mask -> AlphaScan.of(mask.source(), mostMaskBytes));
        }
        return scan;
    }

    private static boolean isPng(InputFile file) {
        return file.facts().filter(facts -> facts.format() == ImageFormat.PNG).isPresent();
    }

    private Optional<InputFile> file(Named named) {
        return named.source()
                .map(source -> files.computeIfAbsent(
                        named.param(), param -> new InputFile(param, source, HeaderReader.read(source))));
    }
}
