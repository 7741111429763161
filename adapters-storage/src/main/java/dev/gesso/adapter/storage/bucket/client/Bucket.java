package dev.gesso.adapter.storage.bucket.client;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The few calls that are made to one bucket. They throw what the SDK throws, but for answers that are expected. */
public final class Bucket {

    private final BucketSettings settings;
    private final Connection connection;

    public Bucket(BucketSettings settings, Connection connection) {
        this.settings = settings;
        this.connection = connection;
    }

    /** How a conditional request came out. */
    public enum Outcome {
        DONE,
        /** The condition did not hold. */
        REFUSED,
        /** The service does not know conditions. */
        UNKNOWN_CONDITION
    }

    /** An object that was read at once. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record SmallObject(byte[] bytes, String etag, Map<String, String> metadata) {}

    /** Which bucket it is. */
    public BucketSettings settings() {
        return settings;
    }

    /** For calls that only one place makes; asks again what failed for a reason that may pass. */
    public S3Client client() {
        return connection.client();
    }

    /** Begins a request that puts an object, encrypted as the settings want it. */
    public PutObjectRequest.Builder putRequest(String key) {
        PutObjectRequest.Builder request =
                PutObjectRequest.builder().bucket(settings.bucket()).key(key);
        Encrypting.apply(settings.encryption(), request);
        return request;
    }

    /** Puts an empty object, of which nothing but the key means anything. */
    public void mark(String key) {
        client().putObject(putRequest(key).build(), RequestBody.empty());
    }

    /** Puts an object on the condition that the request names. */
    public Outcome putIf(PutObjectRequest.Builder request, RequestBody body) {
        return conditionally(() -> client().putObject(request.build(), body));
    }

    /** As {@link #putIf}, but by a request that is sent once: when this fails, it may still arrive. */
    public Outcome putAtOnceIf(PutObjectRequest.Builder request, RequestBody body) {
        return conditionally(() -> connection.carefulClient().putObject(request.build(), body));
    }

    /** 412 is a condition that does not hold, 404 one on what is gone, 409 two that met and did so again and again. */
    public static Outcome conditionally(Runnable call) {
        try {
            call.run();
            return Outcome.DONE;
        } catch (NoSuchBucketException gone) {
            throw gone;
        } catch (S3Exception answer) {
            return switch (answer.statusCode()) {
                case 404, 409, 412 -> Outcome.REFUSED;
                case 501 -> Outcome.UNKNOWN_CONDITION;
                default -> throw answer;
            };
        }
    }

    /** Whether a request may have arrived, or may even be on its way, though it failed. */
    public static boolean mayStillArrive(SdkException failed) {
        return !(failed instanceof AwsServiceException answer)
                || answer.statusCode() < 400
                || answer.statusCode() >= 500;
    }

    /** A small object, of which no more than the given number of bytes, and one, are read. */
    public Optional<SmallObject> read(String key, int mostBytes) {
        try {
            return Optional.of(client().getObject(
                            request -> request.bucket(settings.bucket()).key(key),
                            (response, in) -> smallObject(response, in, mostBytes)));
        } catch (NoSuchBucketException gone) {
            throw gone;
        } catch (S3Exception answer) {
            return emptyIfMissing(answer);
        }
    }

    /** An object's bytes as they come; the connection is the reader's until the stream is closed. */
    public ResponseInputStream<GetObjectResponse> open(String key) {
        return client().getObject(request -> request.bucket(settings.bucket()).key(key));
    }

    /** What is known of an object; empty where there is none. */
    public Optional<HeadObjectResponse> head(String key) {
        try {
            return Optional.of(client().headObject(request ->
                    request.bucket(settings.bucket()).key(key).checksumMode(ChecksumMode.ENABLED)));
        } catch (S3Exception answer) {
            return emptyIfMissing(answer);
        }
    }

    /** Deletes an object, and is content where there is none. */
    public void delete(String key) {
        client().deleteObject(request -> request.bucket(settings.bucket()).key(key));
    }

    /** Deletes by a request that is sent once: when this fails, it may still arrive. */
    public void deleteAtOnce(String key) {
        connection
                .carefulClient()
                .deleteObject(request -> request.bucket(settings.bucket()).key(key));
    }

    /** Deletes an object only if it is still the one with that tag, where the service knows such a condition. */
    public Outcome deleteIf(String key, String etag) {
        Outcome outcome = conditionally(() -> connection
                .carefulClient()
                .deleteObject(
                        request -> request.bucket(settings.bucket()).key(key).ifMatch(etag)));
        if (outcome == Outcome.UNKNOWN_CONDITION) {
            deleteAtOnce(key);
            return Outcome.DONE;
        }
        return outcome;
    }

    /** Copies an object within the bucket, with its metadata and without its bytes coming here. */
    public void copy(String from, String to) {
        CopyObjectRequest.Builder request = CopyObjectRequest.builder()
                .sourceBucket(settings.bucket())
                .sourceKey(from)
                .destinationBucket(settings.bucket())
                .destinationKey(to);
        Encrypting.apply(settings.encryption(), request);
        client().copyObject(request.build());
    }

    /** Uploads in parts that were begun and are not finished; none where the service cannot tell. */
    public List<MultipartUpload> uploads(String prefix) {
        try {
            return client()
                    .listMultipartUploadsPaginator(
                            request -> request.bucket(settings.bucket()).prefix(prefix))
                    .uploads()
                    .stream()
                    .toList();
        } catch (S3Exception answer) {
            if (answer.statusCode() == 501) {
                return List.of();
            }
            throw answer;
        }
    }

    /** Whether there was such an upload, which is gone now with all its parts. */
    public boolean abort(String key, String upload) {
        try {
            client().abortMultipartUpload(request ->
                    request.bucket(settings.bucket()).key(key).uploadId(upload));
            return true;
        } catch (NoSuchUploadException gone) {
            return false;
        }
    }

    /** All objects whose key begins so. */
    public List<S3Object> list(String prefix) {
        return pages(ListObjectsV2Request.builder().prefix(prefix))
                .flatMap(page -> page.contents().stream())
                .toList();
    }

    /** Page after page, each fetched when it is its turn. */
    public Stream<ListObjectsV2Response> pages(ListObjectsV2Request.Builder request) {
        return client().listObjectsV2Paginator(request.bucket(settings.bucket()).build()).stream();
    }

    /** Asks once for next to nothing, to see whether anybody answers. */
    public void knock(String prefix) {
        connection
                .carefulClient()
                .listObjectsV2(request ->
                        request.bucket(settings.bucket()).prefix(prefix).maxKeys(1));
    }

    /** Whether any object's key begins so. */
    public boolean isAny(String prefix) {
        ListObjectsV2Response first = client().listObjectsV2(request ->
                request.bucket(settings.bucket()).prefix(prefix).maxKeys(1));
        return !first.contents().isEmpty();
    }

    /** One page of a listing. */
    public ListObjectsV2Response page(ListObjectsV2Request.Builder request) {
        return client().listObjectsV2(request.bucket(settings.bucket()).build());
    }

    /** A line that breaks in the midst of so little is no reason to give up. */
    private static SmallObject smallObject(GetObjectResponse response, AbortableInputStream in, int mostBytes) {
        try {
            byte[] bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                in.abort();
            }
            return new SmallObject(bytes, response.eTag(), response.metadata());
        } catch (IOException broken) {
            throw RetryableException.create("The answer broke off", broken);
        }
    }

    private static <T> Optional<T> emptyIfMissing(S3Exception answer) {
        if (answer.statusCode() == 404) {
            return Optional.empty();
        }
        throw answer;
    }
}
