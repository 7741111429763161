package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.client.Bucket;
import dev.gesso.adapter.storage.bucket.client.BucketSettings;
import dev.gesso.adapter.storage.bucket.client.BucketSettings.Credentials;
import dev.gesso.adapter.storage.bucket.client.BucketSettings.Encryption;
import dev.gesso.adapter.storage.bucket.client.Connection;
import dev.gesso.adapter.storage.bucket.client.Patience;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Object;

/** S3Proxy in this process, with signatures checked and all objects in memory; each test begins with an empty bucket. */
final class S3Server implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    static final String BUCKET = "pictures-of-otters";
    static final String ACCESS_KEY = "an-access-key";
    static final String SECRET_KEY = "a-secret-key-that-nobody-may-see";

    private final BlobStore objects = new TransientNio2BlobStore();
    private final S3Proxy server;
    private final List<CreateMultipartUploadResponse> begun = new ArrayList<>();

    S3Server() {
        server = S3Proxy.builder()
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY)
                .blobStore(objects)
                .build();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        server.start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!objects.containerExists(BUCKET)) {
            objects.createContainer(BUCKET);
        }
        empty();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        server.stop();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    BlobStore objects() {
        return objects;
    }

    BucketSettings settings() {
        return settings(address());
    }

    static BucketSettings settings(URI endpoint) {
        return new BucketSettings(
                BUCKET,
                "of/gesso",
                Optional.of(endpoint),
                Optional.empty(),
                true,
                new Credentials.Given(ACCESS_KEY, () -> SECRET_KEY),
                new Encryption.OfTheBucket(),
                Optional.empty(),
                BucketSettings.USUAL_MULTIPART_FROM);
    }

    /** All there are in the bucket, in order. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        String last = "";
        while (keys.addAll(after(last))) {
            last = keys.getLast();
        }
        return keys;
    }

    private List<String> after(String last) {
        return objects
                .list(ListObjectsV2Request.builder()
                        .bucket(BUCKET)
                        .startAfter(last)
                        .maxKeys(1_000)
                        .build())
                .contents()
                .stream()
                .map(S3Object::key)
                .toList();
    }

    void empty() {
        begun.forEach(upload -> bucket().abort(upload.key(), upload.uploadId()));
        begun.clear();
        keys().forEach(this::remove);
    }

    /** Leaves an upload in parts without any, by a request: the objects alone would not know it again. */
    void beginUpload(String key) {
        begun.add(bucket().client()
                .createMultipartUpload(request -> request.bucket(BUCKET).key(key)));
    }

    private Bucket bucket() {
        return new Bucket(settings(), new Connection(settings(), Patience.USUAL));
    }

    void put(String key, byte[] bytes) {
        objects.putBlob(
                PutObjectRequest.builder()
                        .bucket(BUCKET)
                        .key(key)
                        .contentLength((long) bytes.length)
                        .build(),
                new ByteArrayInputStream(bytes));
    }

    byte[] bytes(String key) {
        try (InputStream in = objects.getBlob(BUCKET, key)) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void remove(String key) {
        objects.removeBlob(BUCKET, key);
    }
}
