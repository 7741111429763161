package dev.gesso.core.cost;

import dev.gesso.core.image.Size;
import dev.gesso.core.request.Quality;
import java.util.List;

/** What a model charges. */
public sealed interface Prices {

    /** The same at half price, as the Batch API bills. */
    Prices batch();

    /** So much for each token, in nano-dollars. */
    record PerToken(long textInput, long imageInput, long imageOutput, long textOutput) implements Prices {

        @Override
        public PerToken batch() {
            return new PerToken(half(textInput), half(imageInput), half(imageOutput), half(textOutput));
        }

        /** What so many tokens cost. */
        public Bill bill(Usage usage) {
            return new Bill(
                    new Money(textInput).times(usage.textInput()),
                    new Money(imageInput).times(usage.imageInput()),
                    new Money(imageOutput).times(usage.imageOutput()),
                    new Money(textOutput).times(usage.textOutput()));
        }
    }

    /** So much for each picture. */
    record PerPicture(List<Entry> entries) implements Prices {
        public PerPicture {
            entries = List.copyOf(entries);
        }

        @Override
        public PerPicture batch() {
            return new PerPicture(entries.stream()
                    .map(entry -> new Entry(
                            entry.quality(),
                            entry.size(),
                            new Money(half(entry.price().nanoDollars()))))
                    .toList());
        }
    }

    /** The price of one picture of that quality and size. */
    record Entry(Quality quality, Size size, Money price) {}

    private static long half(long nanoDollars) {
        if (nanoDollars % 2 != 0) {
            throw new ArithmeticException("Half of " + nanoDollars + " nano-dollars is no whole number of them");
        }
        return nanoDollars / 2;
    }
}
