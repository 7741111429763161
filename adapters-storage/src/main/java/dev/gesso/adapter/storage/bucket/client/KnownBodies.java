package dev.gesso.adapter.storage.bucket.client;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.auth.aws.scheme.AwsV4AuthScheme;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignRequest;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignedRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.IdentityProviders;

/**
 * Signs a body by the SHA-256 that goes with it as a header, without a look at the body, as the SDK (2.56.0) does over TLS
 * alone; over HTTP it sends bodies in chunks, each hashed and signed. The signature holds for the header, by which the
 * service judges the body; one that knows no checksums takes what comes, and is found out when the picture is read, whose
 * SHA-256 its manifest says, and manifests are signed whole.
 */
final class KnownBodies implements AwsV4AuthScheme, AwsV4HttpSigner {

    private static final String CHECKSUM = "x-amz-checksum-sha256";

    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

    @Override
    public String schemeId() {
        return SCHEME_ID;
    }

    @Override
    public IdentityProvider<AwsCredentialsIdentity> identityProvider(IdentityProviders providers) {
        return providers.identityProvider(AwsCredentialsIdentity.class);
    }

    @Override
    public AwsV4HttpSigner signer() {
        return this;
    }

    @Override
    public SignedRequest sign(SignRequest<? extends AwsCredentialsIdentity> request) {
        Optional<ContentStreamProvider> body = request.payload()
                .filter(any -> request.request().firstMatchingHeader(CHECKSUM).isPresent());
        return body.isEmpty() ? signer.sign(request) : headSigned(request, body.get());
    }

    @Override
    public CompletableFuture<AsyncSignedRequest> signAsync(AsyncSignRequest<? extends AwsCredentialsIdentity> request) {
        return signer.signAsync(request);
    }

    /** Where there is no body to be signed, the signer says that it is not. */
    private <I extends AwsCredentialsIdentity> SignedRequest headSigned(
            SignRequest<I> request, ContentStreamProvider body) {
        SignRequest<I> head = request.toBuilder()
                .payload(null)
                .putProperty(PAYLOAD_SIGNING_ENABLED, false)
                .putProperty(CHUNK_ENCODING_ENABLED, false)
                .build();
        SignedRequest signed = signer.sign(head);
        return SignedRequest.builder().request(signed.request()).payload(body).build();
    }
}
