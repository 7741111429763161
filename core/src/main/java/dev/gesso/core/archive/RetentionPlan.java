package dev.gesso.core.archive;

import dev.gesso.core.archive.Leaving.Reason;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says which pictures go, being shown all of them, the newest first. Within a key the older always goes before the
 * newer: once a picture is too many or too large, so are all that are older. For one thread, and one time through.
 */
public final class RetentionPlan {

    private final RetentionRules rules;
    private final Instant now;
    private final Map<Optional<String>, Stay> stays = new HashMap<>();

    public RetentionPlan(RetentionRules rules, Instant now) {
        this.rules = rules;
        this.now = now;
    }

    /** Empty where the picture stays. */
    public Optional<Leaving> judge(ImageName name, Manifest manifest) {
        Optional<String> key = manifest.asker().key();
        Stay stay = stays.getOrDefault(key, Stay.NOTHING).with(manifest.bytes());
        stays.put(key, stay);
        return reason(rules.of(key), manifest.time(), stay)
                .map(reason -> new Leaving(name, key, manifest.time(), manifest.bytes(), reason));
    }

    private Optional<Reason> reason(Retention retention, Instant time, Stay stay) {
        if (retention.age().filter(age -> time.isBefore(now.minus(age))).isPresent()) {
            return Optional.of(Reason.TOO_OLD);
        }
        if (retention.count().isPresent() && stay.count() > retention.count().getAsLong()) {
            return Optional.of(Reason.TOO_MANY);
        }
        return retention.bytes().isPresent() && stay.bytes() > retention.bytes().getAsLong()
                ? Optional.of(Reason.TOO_LARGE)
                : Optional.empty();
    }

    /** What one key would have if all that was shown so far stayed. */
    private record Stay(long count, long bytes) {
        static final Stay NOTHING = new Stay(0, 0);

        Stay with(long more) {
            return new Stay(count + 1, bytes + more);
        }
    }
}
