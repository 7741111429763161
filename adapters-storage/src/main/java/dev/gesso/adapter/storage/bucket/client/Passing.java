package dev.gesso.adapter.storage.bucket.client;

import dev.gesso.core.port.OneOrAll;
import java.util.function.BiConsumer;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Looks at one object after the other, and goes on past those that may not be read, as a policy, a key for encryption or an
 * archive has it. For one thread.
 */
public final class Passing {

    private final BucketFaults faults;
    private final BiConsumer<String, String> denied;
    private final OneOrAll judged = new OneOrAll();

    /**
     * Tells somebody of what it has passed.
     *
     * @param denied is told of each place, and why it may not be read
     */
    public Passing(BucketFaults faults, BiConsumer<String, String> denied) {
        this.faults = faults;
        this.denied = denied;
    }

    /** To be told whenever something could be read: what is denied is not all that there is. */
    public void read() {
        judged.read();
    }

    /**
     * Looks at an object, unless that alone is denied; says whether it was not.
     *
     * @param what failed then, as the beginning of a sentence
     */
    public boolean looked(String place, String what, Runnable look) {
        try {
            look.run();
            return true;
        } catch (SdkException failed) {
            judged.demandOfOne(faults.translated("The pictures cannot be examined", failed));
            denied.accept(place, faults.translated(what, failed).failure().message());
            return false;
        }
    }
}
