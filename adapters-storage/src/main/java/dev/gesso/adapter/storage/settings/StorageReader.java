package dev.gesso.adapter.storage.settings;

import dev.gesso.adapter.storage.StorageSettings;
import dev.gesso.adapter.storage.bucket.client.BucketSettings;
import dev.gesso.adapter.storage.bucket.client.BucketSettings.Credentials;
import dev.gesso.adapter.storage.bucket.client.BucketSettings.Encryption;
import dev.gesso.core.settings.Problems;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Reads what settings say of the place for pictures.
 *
 * @param variables of the environment by their names; nothing for what is not there
 * @param paths turns a path as a person writes it into one that can be opened
 */
public record StorageReader(SettingsSource source, UnaryOperator<String> variables, Function<String, Path> paths) {

    /**
     * The place; empty where nobody named one.
     *
     * @throws SettingsException with everything that is wrong together
     */
    public Optional<StorageSettings> settings() {
        return source.value(StorageKeys.store(""))
                .map(this::settings)
                .map(place -> SpoolKeys.spooled(place, source, variables, paths));
    }

    private StorageSettings settings(StorePlace place) {
        return switch (place) {
            case StorePlace.Memory ignored -> new StorageSettings.InMemory();
            case StorePlace.Folder(String path) -> new StorageSettings.Folder(paths.apply(path));
            case StorePlace.Bucket(String bucket, String prefix) ->
                new StorageSettings.Bucket(bucketSettings(bucket, prefix));
        };
    }

    private BucketSettings bucketSettings(String bucket, String prefix) {
        Problems problems = new Problems();
        Optional<Credentials> credentials = problems.collect(this::credentials);
        Optional<Encryption> encryption = problems.collect(this::encryption);
        problems.raise();
        return new BucketSettings(
                bucket,
                prefix,
                source.value(StorageKeys.ENDPOINT),
                source.value(StorageKeys.REGION),
                source.value(StorageKeys.PATH_STYLE)
                        .orElseGet(() -> source.value(StorageKeys.ENDPOINT).isPresent()),
                credentials.orElseThrow(),
                encryption.orElseThrow(),
                source.value(StorageKeys.STORAGE_CLASS),
                source.value(StorageKeys.MULTIPART_FROM).orElse(BucketSettings.USUAL_MULTIPART_FROM));
    }

    private Credentials credentials() {
        Optional<String> accessKey = source.value(StorageKeys.ACCESS_KEY);
        Optional<String> secretKey = source.value(StorageKeys.SECRET_KEY);
        if (accessKey.isEmpty() && secretKey.isEmpty()) {
            return new Credentials.Found();
        }
        if (accessKey.isEmpty() || secretKey.isEmpty()) {
            throw problem("s3.access-key and s3.secret-key belong together: set both, or neither to use what AWS's own"
                    + " variables and files say");
        }
        SecretPlace place = SecretPlace.parse(secretKey.get(), variables, paths)
                .orElseThrow(() -> problem("s3.secret-key must say where the secret is, such as env:MY_SECRET or"
                        + " file:PATH; a secret itself does not belong into settings"));
        return new Credentials.Given(accessKey.get(), place);
    }

    private Encryption encryption() {
        String word = source.value(StorageKeys.ENCRYPTION).orElse("none");
        Optional<String> key = source.value(StorageKeys.ENCRYPTION_KEY);
        if (key.isPresent() && !word.equals(StorageKeys.KMS)) {
            throw problem("s3.encryption-key is for s3.encryption: aws:kms, which is '" + word + "'");
        }
        return switch (word) {
            case StorageKeys.AES256 -> new Encryption.Aes256();
            case StorageKeys.KMS -> new Encryption.Kms(key);
            default -> new Encryption.OfTheBucket();
        };
    }

    private static SettingsException problem(String problem) {
        return new SettingsException(List.of(problem));
    }
}
