package dev.gesso.adapter.storage.settings;

import dev.gesso.adapter.storage.bucket.client.BucketSettings;
import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingValue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be set of the place for pictures. */
public final class StorageKeys {

    private static final long LEAST_PART = 5L << 20;
    private static final long LARGEST_PUT = 5L << 30;

    static final String AES256 = "AES256";
    static final String KMS = "aws:kms";

    static final Setting<URI> ENDPOINT = new Setting<>(
            "s3.endpoint",
            new SettingValue<>("an address such as https://s3.example.com:9000", StorageKeys::endpoint)
                    .shownAs(StorageKeys::withoutUser),
            "that of AWS",
            "Where a service other than AWS speaks the protocol of S3, such as MinIO, Ceph or R2.");

    static final Setting<String> REGION = new Setting<>(
            "s3.region",
            matching("a region such as eu-central-1", "[a-z0-9][a-z0-9-]{0,62}"),
            "`$AWS_REGION`, or what AWS's own configuration says; `us-east-1` with `s3.endpoint`",
            "The region of the bucket.");

    static final Setting<Boolean> PATH_STYLE = new Setting<>(
            "s3.path-style",
            SettingValue.flag(),
            "true with `s3.endpoint`",
            "Whether the bucket stands in the path of an address and not in its host name.");

    static final Setting<String> ACCESS_KEY = new Setting<>(
            "s3.access-key",
            matching("an access key, which has letters and digits", "[A-Za-z0-9_.=+/-]{1,256}"),
            "what AWS's own variables, files or the machine say",
            "The id of the access key; `s3.secret-key` says where its secret is.");

    /** The value is looked at later, so that no message repeats it: people do put keys here. */
    static final Setting<String> SECRET_KEY = new Setting<>(
            "s3.secret-key",
            SettingValue.text().shownAs(StorageKeys::place),
            "none",
            "Where the secret of the access key is: `env:NAME`, or `file:PATH` of a file that only you can read. Never"
                    + " the secret itself.");

    static final Setting<String> ENCRYPTION = new Setting<>(
            "s3.encryption",
            SettingValue.word(List.of("none", AES256, KMS)),
            "`none`: as is set for the bucket",
            "How the service shall encrypt what it stores.");

    static final Setting<String> ENCRYPTION_KEY = new Setting<>(
            "s3.encryption-key",
            SettingValue.text(),
            "the account's usual one",
            "With `aws:kms`: the id, ARN or alias of the key.");

    static final Setting<String> STORAGE_CLASS = new Setting<>(
            "s3.storage-class",
            matching("a storage class such as STANDARD_IA", "[A-Z][A-Z0-9_]{0,63}"),
            "the bucket's own",
            "The storage class of pictures; manifests have the usual one.");

    static final Setting<Long> MULTIPART_FROM = new Setting<>(
            "s3.multipart-from",
            new SettingValue<>("a number of bytes from 5242880 to 5368709120", StorageKeys::bytes),
            Long.toString(BucketSettings.USUAL_MULTIPART_FROM),
            "The number of bytes from which a picture is sent in parts of eight mebibytes.");

    private StorageKeys() {}

    /**
     * The setting {@code store}.
     *
     * @param usual what holds where it is not set, for people
     */
    public static Setting<StorePlace> store(String usual) {
        return new Setting<>(
                "store",
                StorePlace.value(),
                usual,
                "Where every picture is kept: a folder, or `s3://BUCKET/PREFIX`; `memory` keeps none beyond the run.");
    }

    /** All that says more about a place: a bucket, and where pictures wait for it. */
    public static List<Setting<?>> more() {
        return Stream.of(bucket(), SpoolKeys.ALL).flatMap(List::stream).toList();
    }

    private static List<Setting<?>> bucket() {
        return List.of(
                ENDPOINT,
                REGION,
                PATH_STYLE,
                ACCESS_KEY,
                SECRET_KEY,
                ENCRYPTION,
                ENCRYPTION_KEY,
                STORAGE_CLASS,
                MULTIPART_FROM);
    }

    private static SettingValue<String> matching(String expected, String pattern) {
        return new SettingValue<>(
                expected,
                text -> Optional.of(text)
                        .filter(given -> Pattern.compile(pattern).matcher(given).matches()));
    }

    private static Optional<URI> endpoint(String text) {
        try {
            return Optional.of(URI.create(text)).filter(StorageKeys::isEndpoint);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean isEndpoint(URI uri) {
        return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }

    private static String withoutUser(String text) {
        return text.replaceFirst("//[^/@]*@", "//…@");
    }

    /** What is no place may be a secret. */
    private static String place(String text) {
        return text.startsWith("env:") || text.startsWith("file:") ? text : "…";
    }

    private static Optional<Long> bytes(String text) {
        try {
            return Optional.of(Long.valueOf(text)).filter(bytes -> bytes >= LEAST_PART && bytes <= LARGEST_PUT);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
