package dev.gesso.adapter.storage.bucket.client;

import dev.gesso.core.lazy.Lazy;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * The SDK's clients, made when they are first needed: the first takes about a second. Checksums are computed only where
 * the protocol wants one, since the SDK's usual trailing ones are unknown to many services that are not of AWS; ours
 * go along as headers.
 */
public final class Connection {

    private static final Region FOR_ENDPOINTS = Region.US_EAST_1;
    private static final int MOST_CONNECTIONS = 128;
    private static final int LONGEST_PAUSE = 20;

    private final BucketSettings settings;
    private final Patience patience;
    private final Lazy<SdkHttpClient> http = new Lazy<>(this::openHttp);
    private final Lazy<S3Client> client = new Lazy<>(() -> open(patiently()));
    private final Lazy<S3Client> carefulClient = new Lazy<>(() -> open(carefully()));
    private final Lazy<S3Presigner> presigner = new Lazy<>(this::openPresigner);

    public Connection(BucketSettings settings, Patience patience) {
        this.settings = settings;
        this.patience = patience;
    }

    /** Asks again what failed for a reason that may pass. */
    public S3Client client() {
        return client.get();
    }

    /**
     * For what must not arrive a second time when nobody expects it any more: asks again only where the service says that it
     * has done nothing.
     */
    public S3Client carefulClient() {
        return carefulClient.get();
    }

    /** Signs links; asks nobody but for credentials. */
    public S3Presigner presigner() {
        return presigner.get();
    }

    private AwsCredentialsProvider credentials() {
        return switch (settings.credentials()) {
            case BucketSettings.Credentials.Found ignored ->
                DefaultCredentialsProvider.builder().build();
            case BucketSettings.Credentials.Given(String accessKey, Supplier<String> secretKey) ->
                StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey.get()));
        };
    }

    /** Empty where the surroundings have to say it. */
    private Optional<Region> region() {
        return settings.region().map(Region::of).or(() -> settings.endpoint().map(uri -> FOR_ENDPOINTS));
    }

    private S3Client open(RetryStrategy retries) {
        S3ClientBuilder builder = S3Client.builder()
                .httpClient(http.get())
                .credentialsProvider(credentials())
                .putAuthScheme(new KnownBodies())
                .forcePathStyle(settings.pathStyle())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(configuration -> configuration.retryStrategy(retries));
        region().ifPresent(builder::region);
        settings.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private S3Presigner openPresigner() {
        S3Presigner.Builder builder = S3Presigner.builder()
                .credentialsProvider(credentials())
                .serviceConfiguration(S3Configuration.builder()
                        .pathStyleAccessEnabled(settings.pathStyle())
                        .build());
        region().ifPresent(builder::region);
        settings.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private SdkHttpClient openHttp() {
        return Apache5HttpClient.builder()
                .connectionTimeout(patience.connecting())
                .socketTimeout(patience.silence())
                .connectionAcquisitionTimeout(patience.silence())
                .maxConnections(MOST_CONNECTIONS)
                .build();
    }

    private RetryStrategy patiently() {
        return pausing(AwsRetryStrategy.standardRetryStrategy().toBuilder())
                .retryOnException(Connection::isConflict)
                .retryOnException(Connection::isBrokenOff)
                .build();
    }

    private RetryStrategy carefully() {
        return pausing(StandardRetryStrategy.builder())
                .useClientDefaults(false)
                .retryOnException(Connection::isConflict)
                .retryOnException(Connection::isTooBusy)
                .build();
    }

    private StandardRetryStrategy.Builder pausing(StandardRetryStrategy.Builder strategy) {
        BackoffStrategy pauses = BackoffStrategy.exponentialDelay(
                patience.pause(), patience.pause().multipliedBy(LONGEST_PAUSE));
        return strategy.maxAttempts(patience.attempts()).backoffStrategy(pauses).throttlingBackoffStrategy(pauses);
    }

    private static boolean isTooBusy(Throwable failed) {
        return failed instanceof S3Exception answer && answer.isThrottlingException();
    }

    /** Two conditional requests met: the service asks to send ours again. */
    private static boolean isConflict(Throwable failed) {
        return failed instanceof S3Exception answer && answer.statusCode() == 409;
    }

    /** The SDK takes an answer that was cut for one that is wrong, and would not ask again. */
    private static boolean isBrokenOff(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(XMLStreamException.class::isInstance);
    }
}
