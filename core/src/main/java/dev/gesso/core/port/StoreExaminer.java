package dev.gesso.core.port;

import dev.gesso.core.archive.Mending;
import dev.gesso.core.archive.StoreFlaw;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * A store that can be looked through for what should not be there, by whoever does not trust its disk. Others may keep,
 * find and forget at the same time, and nothing that they do is a flaw. Methods throw only {@link StorageException}.
 */
public interface StoreExaminer {

    /**
     * Looks at everything and reads every picture to its end, so that it may take long; changes nothing. What may not be
     * read is told as {@link StoreFlaw.Unexamined}, and hides nothing else; while a manifest is among that, no bytes are
     * taken for orphans that it may need.
     *
     * @param settled what is younger may be in the making, and is no orphan and no leftover yet
     * @param course is told after each picture, on the thread of the caller
     */
    void examine(Instant settled, Consumer<StoreFlaw> flaws, Course course);

    /** The same where nobody watches. */
    default void examine(Instant settled, Consumer<StoreFlaw> flaws) {
        examine(settled, flaws, (looked, all) -> {});
    }

    /** Watches how far an examination has come. */
    @FunctionalInterface
    interface Course {

        /**
         * So many pictures were looked at, of about so many: others keep and forget meanwhile.
         *
         * @param all never less than {@code looked}
         */
        void reached(long looked, long all);
    }

    /**
     * Mends a flaw as far as it can be: bytes that nobody could ask for are deleted, a picture whose bytes are found
     * elsewhere in the store is restored, one whose bytes nothing protects is protected, and whatever else is damaged is
     * set aside and not deleted. What could not be examined is left.
     */
    Mending mend(StoreFlaw flaw);
}
