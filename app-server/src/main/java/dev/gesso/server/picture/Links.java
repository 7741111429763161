package dev.gesso.server.picture;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.port.PictureLinks;
import dev.gesso.core.port.StorageException;
import dev.gesso.server.web.Call;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Addresses of kept pictures that open without a key, for a while. */
public final class Links {

    private static final String MAC = "HmacSHA256";

    private final List<SecretKeySpec> secrets;
    private final InstantSource clock;
    private final Duration lifetime;
    private final Optional<PictureLinks> store;

    /**
     * Links that these secrets vouch for.
     *
     * @param madeUp the secret where the settings have none: 64 random digits
     * @param store signs links of its own; used where the settings have it so
     */
    public Links(LinkSettings settings, String madeUp, InstantSource clock, Optional<PictureLinks> store) {
        List<String> texts = settings.secrets().isEmpty() ? List.of(madeUp) : settings.secrets();
        this.secrets = texts.stream()
                .map(text -> new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), MAC))
                .toList();
        this.clock = clock;
        this.lifetime = settings.lifetime();
        this.store = settings.byStore() ? store : Optional.empty();
    }

    /** Makes links under the address by which a call reached the server. */
    Function<ImageName, String> from(Call call) {
        String start =
                (call.isSecure() ? "https://" : "http://") + call.header("Host").orElse("localhost");
        return name -> stored(name).orElseGet(() -> link(start, name)).toString();
    }

    /** Empty as well where the store cannot be asked, or has the picture yet to get: the server has it. */
    private Optional<URI> stored(ImageName name) {
        try {
            return store.flatMap(links -> links.link(name, lifetime));
        } catch (StorageException unreachable) {
            return Optional.empty();
        }
    }

    URI link(String start, ImageName name) {
        return URI.create(start + path(name));
    }

    private String path(ImageName name) {
        long expires = clock.instant().plus(lifetime).getEpochSecond();
        return "/gesso/v1/links/%s?expires=%d&signature=%s"
                .formatted(name, expires, signature(secrets.getFirst(), name, expires));
    }

    /** Whether a link was made here, and is still good. */
    public boolean opens(ImageName name, String expires, String signature) {
        if (!expires.matches("\\d{1,12}")) {
            return false;
        }
        long end = Long.parseLong(expires);
        byte[] shown = signature.getBytes(StandardCharsets.UTF_8);
        boolean signed = false;
        // Every secret is tried, so that the time tells nothing.
        for (SecretKeySpec secret : secrets) {
            signed |= MessageDigest.isEqual(signature(secret, name, end).getBytes(StandardCharsets.UTF_8), shown);
        }
        return signed && clock.instant().getEpochSecond() < end;
    }

    private static String signature(SecretKeySpec secret, ImageName name, long expires) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal((name + "." + expires).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + MAC, impossible);
        }
    }
}
