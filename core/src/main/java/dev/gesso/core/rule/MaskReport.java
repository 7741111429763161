package dev.gesso.core.rule;

import dev.gesso.core.image.Size;
import dev.gesso.core.image.png.AlphaCensus;
import java.util.List;
import java.util.Optional;

/**
 * What there is to say of a mask and the image it belongs to.
 *
 * @param size the mask's, where its header can be read
 * @param census its pixels, where all of them can be read
 */
public record MaskReport(Optional<Size> size, Optional<AlphaCensus> census, List<Finding> findings) {

    public MaskReport {
        findings = List.copyOf(findings);
    }

    /** Whether the mask may be sent; there may be warnings. */
    public boolean isPassed() {
        return findings.stream().noneMatch(Finding::isError);
    }
}
