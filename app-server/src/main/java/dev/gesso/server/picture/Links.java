package dev.gesso.server.picture;

import dev.gesso.core.archive.ImageName;
import dev.gesso.server.web.Call;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Addresses of kept pictures that open without a key, for a while. */
public final class Links {

    private static final String MAC = "HmacSHA256";

    private final byte[] secret;
    private final InstantSource clock;
    private final Duration lifetime;

    /**
     * Links that this secret vouches for.
     *
     * @param secret at least 32 random bytes
     */
    public Links(byte[] secret, InstantSource clock, Duration lifetime) {
        this.secret = secret.clone();
        this.clock = clock;
        this.lifetime = lifetime;
    }

    /** Makes links under the address by which a call reached the server. */
    Function<ImageName, String> from(Call call) {
        String start =
                (call.isSecure() ? "https://" : "http://") + call.header("Host").orElse("localhost");
        return name -> start + path(name);
    }

    private String path(ImageName name) {
        long expires = clock.instant().plus(lifetime).getEpochSecond();
        return "/gesso/v1/links/%s?expires=%d&signature=%s".formatted(name, expires, signature(name, expires));
    }

    /** Whether a link was made here, and is still good. */
    public boolean opens(ImageName name, String expires, String signature) {
        if (!expires.matches("\\d{1,12}")) {
            return false;
        }
        long end = Long.parseLong(expires);
        boolean signed = MessageDigest.isEqual(
                signature(name, end).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
        return signed && clock.instant().getEpochSecond() < end;
    }

    private String signature(ImageName name, long expires) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            return HexFormat.of().formatHex(mac.doFinal((name + "." + expires).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + MAC, impossible);
        }
    }
}
