package dev.gesso.adapter.storage.bucket.client;

import dev.gesso.adapter.storage.bucket.client.BucketSettings.Encryption;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;

/** Says with every object how it is to be encrypted, also with empty ones: the rules of a bucket may demand it. */
public final class Encrypting {

    private Encrypting() {}

    public static void apply(Encryption encryption, PutObjectRequest.Builder request) {
        apply(encryption, request::serverSideEncryption, request::ssekmsKeyId);
    }

    public static void apply(Encryption encryption, CreateMultipartUploadRequest.Builder request) {
        apply(encryption, request::serverSideEncryption, request::ssekmsKeyId);
    }

    static void apply(Encryption encryption, CopyObjectRequest.Builder request) {
        apply(encryption, request::serverSideEncryption, request::ssekmsKeyId);
    }

    private static void apply(Encryption encryption, Consumer<ServerSideEncryption> kind, Consumer<String> keyId) {
        switch (encryption) {
            case Encryption.OfTheBucket ignored -> {}
            case Encryption.Aes256 ignored -> kind.accept(ServerSideEncryption.AES256);
            case Encryption.Kms(Optional<String> key) -> {
                kind.accept(ServerSideEncryption.AWS_KMS);
                key.ifPresent(keyId);
            }
        }
    }
}
