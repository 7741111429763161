package dev.gesso.adapter.catalog;

import dev.gesso.adapter.catalog.json.Shape;
import dev.gesso.adapter.catalog.json.Shapes;
import dev.gesso.core.image.Size;
import dev.gesso.core.model.Choices;
import dev.gesso.core.model.Support;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Quality;
import dev.gesso.core.request.WireName;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes of single values in files about models. */
final class Words {

    static final Shape<ModelName> MODEL = Shapes.text().as(ModelName::new);

    static final Shape<Quality> QUALITY = Shapes.text().as(Quality::new);

    static final Shape<LocalDate> DATE = Shapes.parsed("a day such as 2026-11-22", Words::date, LocalDate.EPOCH);

    static final Shape<Size> SIZE = Shapes.parsed("a size such as 1536x1024", Words::size, new Size(1, 1));

    private static final Shape<Support> SUPPORT = word(Support.values());

    private static final Pattern WIDTH_AND_HEIGHT = Pattern.compile("([1-9]\\d{0,4})x([1-9]\\d{0,4})");

    private Words() {}

    /** One of the API's words. */
    static <T extends WireName> Shape<T> word(T[] values) {
        return Shapes.word(List.of(values), WireName::wireName);
    }

    /** Words, each with how sure it is that the model takes it. */
    static <T extends WireName> Shape<Choices<T>> choices(Shape<T> word) {
        return SUPPORT.by(word).as(Choices::new);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Size> size(String text) {
        Matcher sides = WIDTH_AND_HEIGHT.matcher(text);
        return sides.matches()
                ? Optional.of(new Size(Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2))))
                : Optional.empty();
    }
}
