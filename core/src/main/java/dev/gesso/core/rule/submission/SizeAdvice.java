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

    /** More would not do for the two best, as a step from the best one is never better than the one before it. */
    private static final int STEPS_AROUND_BEST = 2;

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
     * The two nearest. Those to which no side has to change by more than a step come first, the one that changes least
     * before others; otherwise the shape is kept and the area changed as far as the limits have it: who asks for a small
     * square wants a square.
     */
    public static String nearest(SizeFacts.Within facts, Size asked) {
        SizeTarget target = SizeTarget.of(facts, asked);
        Stream<Candidate> roundings = roundings(facts, asked)
                .map(size -> new Candidate(size, difference(asked, size), target.distance(size)));
        Stream<Candidate> alike =
                alike(facts, target).map(size -> new Candidate(size, Integer.MAX_VALUE, target.distance(size)));
        return "Nearest legal sizes: "
                + Stream.concat(roundings, alike)
                        .sorted()
                        .map(Candidate::size)
                        .distinct()
                        .limit(2)
                        .map(Size::toString)
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** @param changed pixels by which sides change in all, where the size is a rounding of what was asked for */
    private record Candidate(Size size, int changed, double distance) implements Comparable<Candidate> {

        private static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::changed)
                .thenComparingDouble(Candidate::distance)
                .thenComparingInt(candidate -> candidate.size().width())
                .thenComparingInt(candidate -> candidate.size().height());

        @Override
        public int compareTo(Candidate other) {
            return ORDER.compare(this, other);
        }
    }

    private static int difference(Size asked, Size size) {
        return Math.abs(size.width() - asked.width()) + Math.abs(size.height() - asked.height());
    }

    private static Stream<Size> roundings(SizeFacts.Within facts, Size asked) {
        return rounded(facts, asked.width())
                .boxed()
                .flatMap(width -> rounded(facts, asked.height()).mapToObj(height -> new Size(width, height)))
                .filter(facts::allows);
    }

    /** Up and down; a side that is a multiple already may stay, or go one step. */
    private static IntStream rounded(SizeFacts.Within facts, int side) {
        int multiple = facts.multiple();
        int least = Math.max(1, Math.ceilDiv(side, multiple) - 1);
        int most = Math.min(side / multiple + 1, facts.longestEdge() / multiple);
        return IntStream.rangeClosed(least, most).map(steps -> steps * multiple);
    }

    /** Of each width the best, so that the two best of all are among them. */
    private static Stream<Size> alike(SizeFacts.Within facts, SizeTarget target) {
        return IntStream.rangeClosed(1, facts.longestEdge() / facts.multiple())
                .map(steps -> steps * facts.multiple())
                .boxed()
                .flatMap(width ->
                        heights(facts, width, target.heightFor(width)).mapToObj(height -> new Size(width, height)));
    }

    /** The legal heights about the best one, which lies at a limit where the limits do not allow that. */
    private static IntStream heights(SizeFacts.Within facts, int width, double best) {
        int multiple = facts.multiple();
        long least =
                Math.max(Math.ceilDiv(facts.fewestPixels(), (long) width), Math.ceilDiv(width, facts.longestRatio()));
        long most = Math.min(
                Math.min(facts.longestEdge(), facts.mostPixels() / width), (long) width * facts.longestRatio());
        int first = (int) Math.ceilDiv(least, (long) multiple);
        int last = (int) (most / multiple);
        if (first > last) {
            return IntStream.empty();
        }
        int middle = Math.clamp(Math.round(best / multiple), first, last);
        return IntStream.rangeClosed(
                        Math.max(first, middle - STEPS_AROUND_BEST), Math.min(last, middle + STEPS_AROUND_BEST))
                .map(steps -> steps * multiple);
    }
}
