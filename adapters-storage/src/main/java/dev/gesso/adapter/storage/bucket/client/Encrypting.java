package dev.gesso.adapter.storage.bucket.client;

import dev.gesso.adapter.storage.bucket.client.BucketSettings.Encryption;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;

/** Says with every object how it is to be encrypted, also with empty ones: the rules of a bucket may demand it. */
public final class Encrypting {

    private Encrypting() {}

    public static void apply(Encryption encryption, PutObjectRequest.Builder request) {
        switch (encryption) {
            case Encryption.OfTheBucket ignored -> {}
            case Encryption.Aes256 ignored -> request.serverSideEncryption(ServerSideEncryption.AES256);
            case Encryption.Kms(Optional<String> key) -> {
                request.serverSideEncryption(ServerSideEncryption.AWS_KMS);
                key.ifPresent(request::ssekmsKeyId);
            }
        }
    }

    public static void apply(Encryption encryption, CreateMultipartUploadRequest.Builder request) {
        switch (encryption) {
            case Encryption.OfTheBucket ignored -> {}
            case Encryption.Aes256 ignored -> request.serverSideEncryption(ServerSideEncryption.AES256);
            case Encryption.Kms(Optional<String> key) -> {
                request.serverSideEncryption(ServerSideEncryption.AWS_KMS);
                key.ifPresent(request::ssekmsKeyId);
            }
        }
    }

    static void apply(Encryption encryption, CopyObjectRequest.Builder request) {
        switch (encryption) {
            case Encryption.OfTheBucket ignored -> {}
            case Encryption.Aes256 ignored -> request.serverSideEncryption(ServerSideEncryption.AES256);
            case Encryption.Kms(Optional<String> key) -> {
                request.serverSideEncryption(ServerSideEncryption.AWS_KMS);
                key.ifPresent(request::ssekmsKeyId);
            }
        }
    }
}
