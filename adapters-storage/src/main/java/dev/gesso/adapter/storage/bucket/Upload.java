package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.Parts.Part;
import dev.gesso.adapter.storage.bucket.SourceBody.BeforeLast;
import dev.gesso.adapter.storage.bucket.client.Bucket;
import dev.gesso.adapter.storage.bucket.client.Bucket.Outcome;
import dev.gesso.adapter.storage.bucket.client.Encrypting;
import dev.gesso.core.image.ImageFormat;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Sends a picture's bytes to a key that nobody uses yet, at once or in parts. */
final class Upload {

    private final Bucket bucket;

    Upload(Bucket bucket) {
        this.bucket = bucket;
    }

    /** {@link Outcome#REFUSED} where there is an object already. */
    Outcome send(String key, Parts parts) {
        if (parts.isOne()) {
            return sendWhole(key, parts, BeforeLast.NOTHING);
        }
        Outcome outcome = sendInParts(key, parts, true);
        // to overwrite the same bytes by themselves does no harm
        return outcome == Outcome.UNKNOWN_CONDITION ? sendInParts(key, parts, false) : outcome;
    }

    /** Sends at once, but the last byte only after what is to be done before it. */
    Outcome sendWhole(String key, Parts parts, BeforeLast beforeLast) {
        Outcome outcome = sendWhole(key, parts, true, beforeLast);
        return outcome == Outcome.UNKNOWN_CONDITION ? sendWhole(key, parts, false, beforeLast) : outcome;
    }

    private Outcome sendWhole(String key, Parts parts, boolean ifNew, BeforeLast beforeLast) {
        Part part = parts.parts().getFirst();
        String type = type(parts);
        PutObjectRequest.Builder request =
                bucket.putRequest(key).contentType(type).checksumSHA256(part.checksum());
        bucket.settings().storageClass().ifPresent(request::storageClass);
        if (ifNew) {
            request.ifNoneMatch("*");
        }
        try (SourceBody body = new SourceBody(parts.source(), part.start(), part.length(), beforeLast)) {
            return bucket.putIf(request, body.body(type));
        }
    }

    private Outcome sendInParts(String key, Parts parts, boolean ifNew) {
        String upload = begin(key, parts);
        boolean complete = false;
        try {
            CompleteMultipartUploadRequest.Builder request = CompleteMultipartUploadRequest.builder()
                    .bucket(bucket.settings().bucket())
                    .key(key)
                    .uploadId(upload);
            List<CompletedPart> sent = sendAll(key, upload, parts);
            request.multipartUpload(completed -> completed.parts(sent));
            if (ifNew) {
                request.ifNoneMatch("*");
            }
            Outcome outcome = Bucket.conditionally(() -> bucket.client().completeMultipartUpload(request.build()));
            complete = outcome == Outcome.DONE;
            return outcome;
        } finally {
            if (!complete) {
                abort(key, upload);
            }
        }
    }

    private String begin(String key, Parts parts) {
        CreateMultipartUploadRequest.Builder request = CreateMultipartUploadRequest.builder()
                .bucket(bucket.settings().bucket())
                .key(key)
                .contentType(type(parts))
                .checksumAlgorithm(ChecksumAlgorithm.SHA256);
        bucket.settings().storageClass().ifPresent(request::storageClass);
        Encrypting.apply(bucket.settings().encryption(), request);
        return bucket.client().createMultipartUpload(request.build()).uploadId();
    }

    private List<CompletedPart> sendAll(String key, String upload, Parts parts) {
        List<CompletedPart> sent = new ArrayList<>();
        for (Part part : parts.parts()) {
            sent.add(sendPart(key, upload, sent.size() + 1, parts, part));
        }
        return sent;
    }

    private CompletedPart sendPart(String key, String upload, int number, Parts parts, Part part) {
        try (SourceBody body = new SourceBody(parts.source(), part.start(), part.length())) {
            String etag = bucket.client()
                    .uploadPart(
                            request -> request.bucket(bucket.settings().bucket())
                                    .key(key)
                                    .uploadId(upload)
                                    .partNumber(number)
                                    .checksumSHA256(part.checksum()),
                            body.body(type(parts)))
                    .eTag();
            return CompletedPart.builder()
                    .partNumber(number)
                    .eTag(etag)
                    .checksumSHA256(part.checksum())
                    .build();
        }
    }

    /** Parts that stay behind cost money and are listed nowhere. */
    private void abort(String key, String upload) {
        try {
            bucket.client()
                    .abortMultipartUpload(request ->
                            request.bucket(bucket.settings().bucket()).key(key).uploadId(upload));
        } catch (SdkException failed) {
            // what failed before says more; a rule of the bucket can clear old uploads
        }
    }

    private static String type(Parts parts) {
        ImageFormat format = parts.manifest().format();
        return format.mediaType();
    }
}
