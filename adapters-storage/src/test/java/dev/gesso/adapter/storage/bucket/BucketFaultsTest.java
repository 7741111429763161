package dev.gesso.adapter.storage.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.storage.bucket.client.BucketFaults;
import dev.gesso.adapter.storage.bucket.client.BucketSettings;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.port.StorageFailure.Denied;
import dev.gesso.core.port.StorageFailure.Full;
import dev.gesso.core.port.StorageFailure.Unavailable;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.model.S3Exception;

class BucketFaultsTest {

    private static final BucketFaults FAULTS = new BucketFaults(BucketSettings.of("otters", "gesso"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "403 | AccessDenied            | Denied      | s3:PutObject",
                "403 | SignatureDoesNotMatch   | Denied      | does not know this access key with this secret",
                "403 | InvalidAccessKeyId      | Denied      | 's3.access-key'",
                "401 | ''                      | Denied      | (401)",
                "400 | KMS.DisabledException   | Denied      | kms:GenerateDataKey",
                "403 | RequestTimeTooSkewed    | Denied      | set the clock of this machine",
                "403 | InvalidObjectState      | Denied      | has it in an archive",
                "404 | NoSuchBucket            | Unavailable | make the bucket 'otters', or name another",
                "301 | PermanentRedirect       | Unavailable | 's3.region'",
                "400 | AuthorizationHeaderMalformed | Unavailable | 's3.region'",
                "503 | SlowDown                | Unavailable | is too busy (503 SlowDown); try again later",
                "429 | TooManyRequests         | Unavailable | try again later",
                "500 | InternalError           | Unavailable | answered (500 InternalError)",
                "507 | XMinioStorageFull       | Full        | make room there",
                "507 | ''                      | Full        | has no room left (507)",
                "403 | QuotaExceeded           | Full        | make room there"
            })
    void saysWhatAnAnswerMeansAndWhatToDo(int status, String code, String kind, String message) {
        StorageFailure failure =
                FAULTS.translated("It failed", answer(status, code)).failure();
        assertThat(failure.getClass()).isEqualTo(kind(kind));
        assertThat(failure.message())
                .startsWith("It failed: s3://otters/gesso/ ")
                .contains(message)
                .doesNotContain("hush");
    }

    @Test
    void saysThatNobodyListens() {
        assertThat(message(new ConnectException("Connection refused"))).contains("cannot be reached", "'s3.endpoint'");
    }

    @Test
    void saysThatThereIsNoSuchHost() {
        assertThat(message(new UnknownHostException("s3.mars"))).contains("no host has that name");
    }

    @Test
    void saysThatNobodyAnswersInTime() {
        assertThat(message(new SocketTimeoutException("Read timed out"))).contains("did not answer in time");
    }

    @Test
    void saysThatNobodyNamedAnAccessKey() {
        SdkClientException failed = SdkClientException.create("Unable to load credentials from any of the providers");
        assertThat(FAULTS.translated("It failed", failed).failure())
                .isInstanceOf(Denied.class)
                .extracting(StorageFailure::message)
                .asString()
                .contains("'s3.access-key'", "AWS_ACCESS_KEY_ID");
    }

    @Test
    void saysThatNobodyNamedARegion() {
        SdkClientException failed = SdkClientException.create("Unable to load region from any of the providers");
        assertThat(FAULTS.translated("It failed", failed)).hasMessageContaining("AWS_REGION");
    }

    @Test
    void namesTheEndpoint() {
        BucketSettings settings = S3Server.settings(URI.create("http://127.0.0.1:9000"));
        assertThat(new BucketFaults(settings).translated("It failed", answer(500, "InternalError")))
                .hasMessageContaining("s3://pictures-of-otters/of/gesso/ at http://127.0.0.1:9000");
    }

    private static String message(Exception cause) {
        return FAULTS.translated("It failed", SdkClientException.create("wrapped", cause))
                .failure()
                .message();
    }

    private static S3Exception answer(int status, String code) {
        AwsErrorDetails details =
                AwsErrorDetails.builder().errorCode(code).errorMessage("hush").build();
        return (S3Exception) S3Exception.builder()
                .statusCode(status)
                .awsErrorDetails(details)
                .build();
    }

    private static Class<? extends StorageFailure> kind(String name) {
        return switch (name) {
            case "Denied" -> Denied.class;
            case "Full" -> Full.class;
            default -> Unavailable.class;
        };
    }
}
