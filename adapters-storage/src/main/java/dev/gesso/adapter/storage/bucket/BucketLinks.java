package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.client.Bucket;
import dev.gesso.adapter.storage.bucket.client.BucketFaults;
import dev.gesso.adapter.storage.bucket.client.BucketSettings;
import dev.gesso.adapter.storage.bucket.client.Connection;
import dev.gesso.adapter.storage.bucket.client.OwnThread;
import dev.gesso.adapter.storage.bucket.client.Patience;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.port.PictureLinks;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.presigner.model.PresignedGetObjectRequest;

/**
 * Links that are signed with the bucket's access key. A picture that is forgotten is gone for them as well; one that is
 * replaced is still shown by links to the old one, for as long as others share its bytes.
 */
public final class BucketLinks implements PictureLinks {

    /** Longer ones no service of S3's protocol accepts. */
    private static final Duration LONGEST_LIFE = Duration.ofDays(7);

    private static final Duration SHORTEST_LIFE = Duration.ofSeconds(1);

    private final BucketSettings settings;
    private final Connection connection;
    private final Keys keys;
    private final ManifestObjects manifests;

    private BucketLinks(BucketSettings settings) {
        this.settings = settings;
        this.connection = new Connection(settings, Patience.USUAL);
        this.keys = new Keys(settings.prefix());
        this.manifests = new ManifestObjects(new Bucket(settings, connection), keys);
    }

    /** Links to a bucket of which nothing is asked before the first call. */
    public static PictureLinks to(BucketSettings settings) {
        return new BucketLinks(settings);
    }

    @Override
    public Optional<URI> link(ImageName name, Duration life) {
        try {
            return OwnThread.run(() -> manifests.find(name).map(entry -> link(name, entry, within(life))));
        } catch (SdkException failed) {
            throw new BucketFaults(settings).translated("There is no link to the picture " + name, failed);
        }
    }

    private URI link(ImageName name, Entry entry, Duration life) {
        GetObjectRequest request = GetObjectRequest.builder()
                .bucket(settings.bucket())
                .key(keys.content(entry.shelved().file()))
                .responseContentType(entry.manifest().format().mediaType())
                .responseContentDisposition("inline; filename=\"" + name + "."
                        + entry.manifest().format().extension() + "\"")
                .build();
        PresignedGetObjectRequest signed = connection
                .presigner()
                .presignGetObject(wanted -> wanted.getObjectRequest(request).signatureDuration(life));
        return URI.create(signed.url().toString());
    }

    private static Duration within(Duration life) {
        Duration longEnough = life.compareTo(SHORTEST_LIFE) < 0 ? SHORTEST_LIFE : life;
        return longEnough.compareTo(LONGEST_LIFE) > 0 ? LONGEST_LIFE : longEnough;
    }
}
