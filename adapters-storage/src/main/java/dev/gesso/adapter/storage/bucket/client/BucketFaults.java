package dev.gesso.adapter.storage.bucket.client;

import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.port.StorageFailure.Denied;
import dev.gesso.core.port.StorageFailure.Full;
import dev.gesso.core.port.StorageFailure.Unavailable;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Tells what a failing bucket means for the store. Of the service's own words only the error's name is repeated, which
 * is one of a known list; its sentences may quote a request.
 */
public record BucketFaults(BucketSettings settings) {

    private static final Set<String> FULL =
            Set.of("QuotaExceeded", "XMinioStorageFull", "XMinioAdminBucketQuotaExceeded", "InsufficientStorage");
    private static final Set<String> ELSEWHERE =
            Set.of("PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraintException");
    private static final Set<String> STRANGERS =
            Set.of("InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidToken", "ExpiredToken");
    private static final Set<String> BUSY = Set.of("SlowDown", "SlowDownRead", "SlowDownWrite", "ServiceUnavailable");

    /**
     * What a failure means.
     *
     * @param what failed, as the beginning of a sentence
     */
    public StorageException translated(String what, SdkException cause) {
        String begun = what + ": " + settings.place() + " ";
        return new StorageException(
                cause instanceof AwsServiceException answer ? answered(begun, answer) : unanswered(begun, cause),
                cause);
    }

    private StorageFailure answered(String begun, AwsServiceException answer) {
        int status = answer.statusCode();
        String code = code(answer);
        if (status == 507 || FULL.contains(code)) {
            return new Full(begun + "has no room left" + said(answer) + "; make room there, or choose another store");
        }
        if (code.equals("NoSuchBucket")) {
            return new Unavailable(begun + "does not exist" + said(answer) + "; make the bucket '" + settings.bucket()
                    + "', or name another with the setting 'store'");
        }
        if (code.equals("RequestTimeTooSkewed")) {
            return new Denied(begun + "refused a request whose time is too far from its own" + said(answer)
                    + "; set the clock of this machine");
        }
        if (status == 301 || ELSEWHERE.contains(code)) {
            return new Unavailable(
                    begun + "lies in another region" + said(answer) + "; name it with the setting 's3.region'");
        }
        if (STRANGERS.contains(code)) {
            return new Denied(begun + "does not know this access key with this secret" + said(answer)
                    + "; compare 's3.access-key' and what 's3.secret-key' leads to, or what AWS's own variables say");
        }
        if (code.equals("InvalidObjectState")) {
            return new Denied(begun + "has it in an archive" + said(answer) + "; restore it there first");
        }
        if (status == 401 || status == 403 || code.startsWith("KMS.")) {
            return new Denied(begun + "refused it" + said(answer) + "; give the access key the rights s3:GetObject,"
                    + " s3:PutObject, s3:DeleteObject, s3:AbortMultipartUpload and s3:ListBucket, for fsck"
                    + " s3:ListBucketMultipartUploads, and with a key of your own for encryption kms:GenerateDataKey"
                    + " and kms:Decrypt");
        }
        if (status == 429 || BUSY.contains(code)) {
            return new Unavailable(begun + "is too busy" + said(answer) + "; try again later");
        }
        return new Unavailable(begun + "answered" + said(answer));
    }

    private StorageFailure unanswered(String begun, SdkException cause) {
        String message = String.valueOf(cause.getMessage());
        if (message.contains("Unable to load credentials") || message.contains("credentials")) {
            return new Denied(begun + "cannot be asked without an access key, and none was found; set 's3.access-key'"
                    + " and 's3.secret-key', or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY");
        }
        if (message.contains("Unable to load region")) {
            return new Unavailable(
                    begun + "lies in a region that nobody named; name it with the setting 's3.region' or AWS_REGION");
        }
        return new Unavailable(begun + reason(cause));
    }

    private static String reason(Throwable cause) {
        return causes(cause)
                .flatMap(one -> switch (one) {
                    case UnknownHostException ignored ->
                        Stream.of("cannot be reached, since no host has that name; see 's3.endpoint' and 's3.region'");
                    case SocketTimeoutException ignored -> Stream.of("did not answer in time; try again later");
                    case ConnectException ignored ->
                        Stream.of("cannot be reached; is it running, and is 's3.endpoint' right?");
                    default -> Stream.empty();
                })
                .findFirst()
                .orElseGet(() -> "failed: " + cause.getMessage());
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause);
    }

    private static String said(AwsServiceException answer) {
        String code = code(answer);
        return " (" + answer.statusCode() + (code.isEmpty() ? "" : " " + code) + ")";
    }

    private static String code(AwsServiceException answer) {
        return Optional.ofNullable(answer.awsErrorDetails())
                .map(AwsErrorDetails::errorCode)
                .filter(code -> code.matches("[A-Za-z0-9.]{1,60}"))
                .orElse("");
    }
}
