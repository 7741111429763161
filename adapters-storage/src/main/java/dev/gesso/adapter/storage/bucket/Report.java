package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.client.BucketFaults;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.port.OneOrAll;
import dev.gesso.core.port.StoreExaminer;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * What one examination tells: flaws, how far it has come, and which pictures it may not read, as a policy of the bucket, a
 * key for encryption or an archive has it.
 */
final class Report {

    private final BucketFaults faults;
    private final Consumer<StoreFlaw> flaws;
    private final StoreExaminer.Course course;
    private final OneOrAll judged = new OneOrAll();

    Report(BucketFaults faults, Consumer<StoreFlaw> flaws, StoreExaminer.Course course) {
        this.faults = faults;
        this.flaws = flaws;
        this.course = course;
    }

    void flaw(StoreFlaw flaw) {
        flaws.accept(flaw);
    }

    void reached(long looked, long all) {
        course.reached(looked, all);
    }

    /** Something could be read: what is denied is not all that there is. */
    void read() {
        judged.read();
    }

    /**
     * Looks at an object, and goes on where that alone is denied; says whether it was not.
     *
     * @param what failed, as the beginning of a sentence
     */
    boolean passing(String place, String what, Runnable look) {
        try {
            look.run();
            return true;
        } catch (SdkException failed) {
            judged.demandOfOne(faults.translated("The pictures cannot be examined", failed));
            flaw(new StoreFlaw.Unexamined(
                    place, faults.translated(what, failed).failure().message()));
            return false;
        }
    }
}
