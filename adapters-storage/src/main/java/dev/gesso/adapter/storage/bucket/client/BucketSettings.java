package dev.gesso.adapter.storage.bucket.client;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A bucket and how to reach it.
 *
 * @param prefix what all keys begin with, such as {@code gesso/}; empty for none
 * @param endpoint of a service other than that of AWS
 * @param region empty where the surroundings say it, or where an endpoint needs none
 * @param pathStyle whether the bucket stands in the path of a URL and not in its host name
 * @param storageClass such as {@code STANDARD_IA}, for pictures and not for their manifests; empty for the bucket's own
 * @param multipartFrom the number of bytes from which a picture is sent in parts
 */
public record BucketSettings(
        String bucket,
        String prefix,
        Optional<URI> endpoint,
        Optional<String> region,
        boolean pathStyle,
        Credentials credentials,
        Encryption encryption,
        Optional<String> storageClass,
        long multipartFrom) {

    /** From where on parts are sent unless said otherwise: two of them. */
    public static final long USUAL_MULTIPART_FROM = 16L << 20;

    public BucketSettings {
        prefix = prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
    }

    /** A bucket of AWS with what the surroundings say. */
    public static BucketSettings of(String bucket, String prefix) {
        return new BucketSettings(
                bucket,
                prefix,
                Optional.empty(),
                Optional.empty(),
                false,
                new Credentials.Found(),
                new Encryption.OfTheBucket(),
                Optional.empty(),
                USUAL_MULTIPART_FROM);
    }

    /** The bucket and its endpoint, for messages. */
    public String place() {
        String bucketAndPrefix = "s3://" + bucket + (prefix.isEmpty() ? "" : "/" + prefix);
        return endpoint.map(uri -> bucketAndPrefix + " at " + uri).orElse(bucketAndPrefix);
    }

    /** Who asks. */
    public sealed interface Credentials {

        /** Whoever the environment, the AWS configuration files or the machine itself name. */
        record Found() implements Credentials {}

        /**
         * An access key that was given.
         *
         * @param secretKey is asked when the first call is made
         */
        record Given(String accessKey, Supplier<String> secretKey) implements Credentials {
            @Override
            public String toString() {
                return "an access key that was given";
            }
        }
    }

    /** What the service encrypts with before it stores. */
    public sealed interface Encryption {

        /** Whatever is set for the bucket. */
        record OfTheBucket() implements Encryption {}

        /** A key of the service's own. */
        record Aes256() implements Encryption {}

        /**
         * A key of the key management service.
         *
         * @param key its id, ARN or alias; empty for the account's usual one
         */
        record Kms(Optional<String> key) implements Encryption {}
    }
}
