package dev.gesso.bench.store;

import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.adapter.storage.bucket.client.BucketSettings;
import dev.gesso.adapter.storage.bucket.client.BucketSettings.Credentials;
import dev.gesso.adapter.storage.bucket.client.BucketSettings.Encryption;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.ImageStore;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Measures the store in a bucket beside the SDK's own put of the same bytes, both to S3Proxy in this process, which holds
 * objects in memory. In turn, so that both meet the same neighbours. The SDK's put is what its guide shows: a client with
 * everything as it comes, {@code putObject(request, RequestBody.fromBytes(bytes))}, no condition; over HTTP that is a body
 * in signed chunks (SHA-256 on both sides) with a CRC32 behind it. The store's picture is in memory as well, and its
 * SHA-256 is known from the manifest alone, so that keeping it includes one pass to compare.
 */
final class BucketBench {

    private static final String BUCKET = "pictures-of-otters";
    private static final String ACCESS_KEY = "an-access-key";
    private static final String SECRET_KEY = "a-secret-key";

    /** After a hundred the compiler still wants one of two cores, and who has more to do has more to wait for it. */
    private static final int WARMING = 400;

    private final BlobStore objects = new TransientNio2BlobStore();
    private final S3Proxy server;
    private final S3Client sdk;
    private final ImageStore store;
    private final Random chance;

    BucketBench(Random chance) throws Exception {
        this.chance = chance;
        this.server = S3Proxy.builder()
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY)
                .blobStore(objects)
                .build();
        objects.createContainer(BUCKET);
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getPort());
        this.sdk = S3Client.builder()
                .httpClient(Apache5HttpClient.create())
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY)))
                .forcePathStyle(true)
                .region(Region.US_EAST_1)
                .endpointOverride(address)
                .build();
        this.store = ImageStores.bucket(new BucketSettings(
                BUCKET,
                "gesso",
                Optional.of(address),
                Optional.empty(),
                true,
                new Credentials.Given(ACCESS_KEY, () -> SECRET_KEY),
                new Encryption.OfTheBucket(),
                Optional.empty(),
                BucketSettings.USUAL_MULTIPART_FROM));
    }

    /** What was measured, in milliseconds. */
    record Times(List<Double> ours, List<Double> theirs) {}

    Times keeping(int rounds, int length) {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = -WARMING; round < rounds; round++) {
            byte[] bytes = new byte[length];
            chance.nextBytes(bytes);
            String key = "by-hand/" + (round + WARMING);
            double put = millis(
                    () -> sdk.putObject(request -> request.bucket(BUCKET).key(key), RequestBody.fromBytes(bytes)));
            objects.removeBlob(BUCKET, key);
            double kept = keep(round + WARMING, bytes);
            if (round >= 0) {
                theirs.add(put);
                ours.add(kept);
            }
        }
        return new Times(ours, theirs);
    }

    /** And forgets it again, as memory has an end. */
    private double keep(int round, byte[] bytes) {
        ImageSource picture = ImageSource.of("otter.png", bytes);
        Instant time = Shelves.START.plusSeconds(round);
        Manifest manifest = Shelves.manifest(picture, time);
        ImageName name = ImageName.of(time, round);
        double millis = millis(() -> store.keep(name, picture, manifest));
        store.forget(name);
        return millis;
    }

    private static double millis(Runnable step) {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e6;
    }

    void stop() throws Exception {
        sdk.close();
        server.stop();
    }
}
