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

    /**
     * The two nearest. Where rounding the sides is enough, that is tried first; otherwise the shape is kept and the area
     * changed as far as the limits have it: who asks for a small square wants a square.
     */
    public static String nearest(SizeFacts.Within facts, Size asked) {
        Target target = Target.of(facts, asked);
        return "Nearest legal sizes: "
                + legal(facts)
                        .map(size -> new Candidate(size, target.distance(size)))
                        .sorted()
                        .limit(2)
                        .map(candidate -> candidate.size().toString())
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

    private record Candidate(Size size, double distance) implements Comparable<Candidate> {

        private static final Comparator<Candidate> ORDER = Comparator.comparingDouble(Candidate::distance)
                .thenComparingInt(candidate -> candidate.size().width())
                .thenComparingInt(candidate -> candidate.size().height());

        @Override
        public int compareTo(Candidate other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * What would be drawn if sides could be any number: the shape that was asked for, and an area, as near as the limits
     * allow.
     *
     * @param nearby how far off a side may be for a size to be a rounding of this one, in pixels
     */
    private record Target(double width, double height, double nearby) {

        /** A hundredth more of shape is as bad as a tenth more of area. */
        private static final double WEIGHT_OF_SHAPE = 10;

        /** More than any distance, so that roundings come first. */
        private static final double FAR = 1_000;

        static Target of(SizeFacts.Within facts, Size asked) {
            double ratio = Math.clamp(
                    (double) asked.width() / asked.height(), 1.0 / facts.longestRatio(), facts.longestRatio());
            double area =
                    Math.clamp((double) asked.pixels(), (double) facts.fewestPixels(), (double) facts.mostPixels());
            double width = Math.sqrt(area * ratio);
            double height = Math.sqrt(area / ratio);
            double shrunk = Math.min(1, facts.longestEdge() / Math.max(width, height));
            Target target = new Target(width * shrunk, height * shrunk, 0);
            return target.isWithin(1, asked) ? new Target(asked.width(), asked.height(), facts.multiple()) : target;
        }

        double distance(Size size) {
            double wider = Math.log(size.width() / width);
            double higher = Math.log(size.height() / height);
            double distance = WEIGHT_OF_SHAPE * Math.abs(wider - higher) + Math.abs(wider + higher);
            return isWithin(nearby, size) ? distance : distance + FAR;
        }

        private boolean isWithin(double most, Size size) {
            return Math.abs(size.width() - width) < most && Math.abs(size.height() - height) < most;
        }
    }
}
