package dev.gesso.cli.report;

import dev.gesso.core.cost.PriceTable;
import dev.gesso.core.cost.Quote;
import dev.gesso.core.model.LifeCycle;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.Quality;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Everything there is to tell about a model today.
 *
 * @param usual whether it is the one used where none is named
 * @param squares what one picture of 1024x1024 comes to at each quality
 */
public record ModelFacts(
        ModelProfile profile,
        LifeCycle.Stage stage,
        boolean usual,
        Optional<PriceTable> prices,
        SequencedMap<Quality, Quote> squares) {

    public ModelFacts {
        squares = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(squares));
    }

    String name() {
        return profile.name().value();
    }

    /** The stage in words, with the day when it matters. */
    String state() {
        Optional<String> day = profile.lifeCycle().shutdown().map(date -> " " + date);
        return switch (stage) {
            case ACTIVE -> "active";
            case DEPRECATED -> "until" + day.orElse(" further notice");
            case SHUT_DOWN -> "shut down" + day.orElse("");
        };
    }

    /** The price of a square at a quality, {@code ~} where it is an estimate, {@code ?} where it is not known. */
    String square(Quality quality) {
        return QuoteReport.priced(squares.getOrDefault(quality, unknown()))
                .map(priced -> (priced.exact() ? "" : "~") + priced.bill().imageOutput())
                .orElse("?");
    }

    private Quote unknown() {
        return new Quote.Unknown(profile.name(), List.of());
    }
}
