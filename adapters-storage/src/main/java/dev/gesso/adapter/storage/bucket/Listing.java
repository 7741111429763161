package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.client.Bucket;
import dev.gesso.core.archive.ImageName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/** Lists names by their keys alone, a page at a time. */
final class Listing {

    /** More than that no service gives at once. */
    private static final int MOST_KEYS = 1_000;

    private final Bucket bucket;
    private final Keys keys;

    Listing(Bucket bucket, Keys keys) {
        this.bucket = bucket;
        this.keys = keys;
    }

    /** Names in rising order, which is that of their keys. */
    List<ImageName> names(Optional<ImageName> after, int most) {
        List<ImageName> names = new ArrayList<>();
        Optional<String> last = after.map(keys::picture);
        boolean more = true;
        while (more && names.size() < most) {
            ListObjectsV2Response page = page(last, most - names.size());
            page.contents().forEach(object -> keys.nameIn(object.key()).ifPresent(names::add));
            more = page.isTruncated() && !page.contents().isEmpty();
            last = more ? Optional.of(page.contents().getLast().key()) : last;
        }
        return List.copyOf(names);
    }

    private ListObjectsV2Response page(Optional<String> last, int most) {
        ListObjectsV2Request.Builder request =
                ListObjectsV2Request.builder().prefix(keys.pictures()).maxKeys(Math.min(most, MOST_KEYS));
        last.ifPresent(request::startAfter);
        return bucket.page(request);
    }
}
