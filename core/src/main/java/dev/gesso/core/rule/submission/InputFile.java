package dev.gesso.core.rule.submission;

import dev.gesso.core.image.Flaw;
import dev.gesso.core.image.ImageFacts;
import dev.gesso.core.image.ImageHeader;
import dev.gesso.core.image.ImageSource;
import java.util.Optional;

/**
 * A file of an edit, and what its header says.
 *
 * @param param the parameter it came under, such as {@code images[1]}
 */
public record InputFile(String param, ImageSource source, ImageHeader header) {

    public Optional<ImageFacts> facts() {
        return header.facts();
    }

    public Optional<Flaw> flaw() {
        return header instanceof ImageHeader.Unreadable(Flaw flaw) ? Optional.of(flaw) : Optional.empty();
    }

    /** The flaw as a sentence. */
    public String told(Flaw flaw) {
        return "%s %s.".formatted(source.name(), flaw.problem());
    }
}
