package dev.gesso.cli.request;

import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What an edit starts from. */
public final class ImageOptions {

    @Option(
            names = {"-i", "--image"},
            paramLabel = "FILE",
            description = "An image to start from; again for more.")
    private List<String> images = new ArrayList<>();

    @Option(
            names = "--mask",
            paramLabel = "FILE",
            description = "Where the first image may change: wherever the mask is transparent (see: gesso mask).")
    private Optional<String> mask = Optional.empty();

    @Option(
            names = "--input-fidelity",
            paramLabel = "WORD",
            description = "low or high: how closely to keep to the images.")
    private Optional<String> fidelity = Optional.empty();

    /** Whether anything was given that only an edit has. */
    public boolean areGiven() {
        return !images.isEmpty() || mask.isPresent() || fidelity.isPresent();
    }

    public RawRequest addTo(RawRequest start, Surroundings surroundings) {
        RawRequest request = images.isEmpty()
                ? start
                : start.withImages(
                        images.stream().map(name -> upload(name, surroundings)).toList());
        RawRequest masked = mask.map(name -> request.with(Parameter.MASK.wireName(), upload(name, surroundings)))
                .orElse(request);
        return fidelity.map(word -> masked.with(Parameter.INPUT_FIDELITY, word)).orElse(masked);
    }

    private static WireValue upload(String name, Surroundings surroundings) {
        return new WireValue.Upload(InputFile.at(name, surroundings));
    }
}
