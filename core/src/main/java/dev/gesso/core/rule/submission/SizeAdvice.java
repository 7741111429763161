package dev.gesso.core.rule.submission;

import dev.gesso.core.image.Size;
import dev.gesso.core.model.SizeFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the legal sizes nearest to one that is not. */
public final class SizeAdvice {

    private static final String AUTO = "auto";

    private SizeAdvice() {}

    /** The sizes as the service lists them. */
    public static List<String> listed(SizeFacts.Listed facts) {
        List<String> sizes =
                new ArrayList<>(facts.sizes().stream().map(Size::toString).toList());
        if (facts.auto()) {
            sizes.add(AUTO);
        }
        return sizes;
    }

    /** The two nearest, by how many times larger or smaller each side is. */
    public static String nearest(SizeFacts.Within facts, Size asked) {
        return "Nearest legal sizes: "
                + legal(facts)
                        .sorted(Comparator.comparingDouble((Size size) -> distance(size, asked))
                                .thenComparingInt(Size::width)
                                .thenComparingInt(Size::height))
                        .limit(2)
                        .map(Size::toString)
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static Stream<Size> legal(SizeFacts.Within facts) {
        int steps = facts.longestEdge() / facts.multiple();
        return IntStream.rangeClosed(1, steps)
                .boxed()
                .flatMap(columns -> IntStream.rangeClosed(1, steps)
                        .mapToObj(rows -> new Size(columns * facts.multiple(), rows * facts.multiple())))
                .filter(facts::allows);
    }

    private static double distance(Size size, Size asked) {
        return Math.abs(Math.log((double) size.width() / asked.width()))
                + Math.abs(Math.log((double) size.height() / asked.height()));
    }
}
