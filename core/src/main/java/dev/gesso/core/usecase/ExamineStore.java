package dev.gesso.core.usecase;

import dev.gesso.core.archive.Mending;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.port.OneOrAll;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StoreExaminer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Looks a store through, and mends what can be mended. */
public final class ExamineStore {

    /** No picture takes so long to be kept; whatever is older belongs to nobody who lives. */
    public static final Duration SETTLED = Duration.ofDays(1);

    /** What a leftover was the last to use is an orphan once the leftover is gone. */
    private static final int ROUNDS = 2;

    private final InstantSource clock;
    private final StoreExaminer.Course course;

    public ExamineStore(InstantSource clock) {
        this(clock, (looked, all) -> {});
    }

    /** @param course is told how far each examination has come; mending takes more than one */
    public ExamineStore(InstantSource clock, StoreExaminer.Course course) {
        this.clock = clock;
        this.course = course;
    }

    /** Tells of every flaw as it is found; gives their number. */
    public int examine(StoreExaminer examiner, BiConsumer<StoreFlaw, Optional<Mending>> told) {
        List<StoreFlaw> flaws = flaws(examiner);
        flaws.forEach(flaw -> told.accept(flaw, Optional.empty()));
        return flaws.size();
    }

    /** Tells of every flaw after it was mended as far as it can be; gives their number. */
    public int mend(StoreExaminer examiner, BiConsumer<StoreFlaw, Optional<Mending>> told) {
        Set<StoreFlaw> left = new HashSet<>();
        OneOrAll judged = new OneOrAll();
        int mended = 0;
        List<StoreFlaw> flaws = flaws(examiner);
        for (int round = 0; round < ROUNDS && !flaws.isEmpty(); round++) {
            for (StoreFlaw flaw : flaws) {
                Mending mending = mended(examiner, flaw, judged);
                if (mending == Mending.LEFT) {
                    left.add(flaw);
                }
                told.accept(flaw, Optional.of(mending));
            }
            mended += flaws.size();
            flaws = flaws(examiner).stream()
                    .filter(flaw -> !left.contains(flaw))
                    .toList();
        }
        return mended;
    }

    /** What may not be changed, as what is another user's, must not keep others from being mended. */
    private static Mending mended(StoreExaminer examiner, StoreFlaw flaw, OneOrAll judged) {
        try {
            Mending mending = examiner.mend(flaw);
            judged.read();
            return mending;
        } catch (StorageException failed) {
            judged.demandOfOne(failed);
            return Mending.LEFT;
        }
    }

    /** All of them before the first is mended, so that what is mended is not examined again. */
    private List<StoreFlaw> flaws(StoreExaminer examiner) {
        List<StoreFlaw> flaws = new ArrayList<>();
        examiner.examine(clock.instant().minus(SETTLED), flaws::add, course);
        return flaws;
    }
}
