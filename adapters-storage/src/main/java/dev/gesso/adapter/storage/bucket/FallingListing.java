package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.client.Bucket;
import dev.gesso.core.archive.ImageName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Lists the newest names first, though a bucket lists the oldest first and nothing else: days are asked for, and then
 * the last of them. A day that is larger than a page is cut by the next character of its keys, and that again. For one
 * listing.
 */
final class FallingListing {

    private static final int MOST_KEYS = 1_000;
    private static final String SLASH = "/";
    private static final List<String> LETTERS = falling('a', 'z');

    /** And what may stand where a name has come to its end. */
    private static final List<String> OTHERS = Stream.of(falling('0', '9'), List.of("-", "!"))
            .flatMap(List::stream)
            .toList();

    /** Stands between the digits and the letters. */
    private static final String BEFORE_LETTERS = ":";

    private final Bucket bucket;
    private final Keys keys;
    private final Optional<String> before;
    private final int most;
    private final List<ImageName> names = new ArrayList<>();

    private FallingListing(Bucket bucket, Keys keys, Optional<String> before, int most) {
        this.bucket = bucket;
        this.keys = keys;
        this.before = before;
        this.most = most;
    }

    static List<ImageName> names(Bucket bucket, Keys keys, Optional<ImageName> before, int most) {
        FallingListing listing = new FallingListing(bucket, keys, before.map(keys::picture), most);
        listing.days().forEach(listing::add);
        return List.copyOf(listing.names);
    }

    /** Days, each with a slash at its end, and the keys of names that have none, the last first. */
    private List<String> days() {
        return bucket.pages(
                        ListObjectsV2Request.builder().prefix(keys.pictures()).delimiter(SLASH))
                .flatMap(page -> Stream.concat(
                        page.commonPrefixes().stream().map(CommonPrefix::prefix),
                        page.contents().stream().map(S3Object::key)))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private void add(String day) {
        if (day.endsWith(SLASH)) {
            addAll(day);
        } else {
            addKey(day);
        }
    }

    private void addAll(String prefix) {
        if (names.size() >= most || isBeyond(prefix)) {
            return;
        }
        ListObjectsV2Response page = bucket.page(request(prefix));
        if (page.isTruncated()) {
            addInPieces(prefix, page.contents().getFirst().key());
        } else {
            page.contents().reversed().forEach(object -> addKey(object.key()));
        }
    }

    private void addInPieces(String prefix, String firstKey) {
        if (!bucket.page(request(prefix).startAfter(prefix + BEFORE_LETTERS))
                .contents()
                .isEmpty()) {
            LETTERS.forEach(letter -> addAll(prefix + letter));
        }
        OTHERS.forEach(other -> addAll(prefix + other));
        if (firstKey.equals(prefix)) {
            addKey(firstKey);
        }
    }

    private void addKey(String key) {
        if (names.size() < most && !isBeyond(key)) {
            keys.nameIn(key).ifPresent(names::add);
        }
    }

    /** Whether a key, or all that begin so, come too late to be wanted. */
    private boolean isBeyond(String start) {
        return before.filter(limit -> start.compareTo(limit) >= 0).isPresent();
    }

    private static ListObjectsV2Request.Builder request(String prefix) {
        return ListObjectsV2Request.builder().prefix(prefix).maxKeys(MOST_KEYS);
    }

    private static List<String> falling(char first, char last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(letter -> String.valueOf((char) letter))
                .toList()
                .reversed();
    }
}
