package dev.gesso.adapter.http.exchange;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateExpiredException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Why a connection failed, in words that say what to look at. */
final class Reasons {

    private Reasons() {}

    static String of(IOException failed) {
        return switch (failed) {
            case UnknownHostException ignored -> "its host is not known: is the url right, and the network there?";
            case SocketTimeoutException ignored -> "it could not be connected to in time";
            case ConnectException ignored -> "it could not be connected to: " + words(failed);
            case SSLException ignored -> tls(failed);
            default -> words(failed);
        };
    }

    private static String tls(Throwable failed) {
        for (Optional<Throwable> cause = Optional.of(failed);
                cause.isPresent();
                cause = cause.map(Throwable::getCause)) {
            if (cause.get() instanceof CertificateExpiredException) {
                return "its certificate has expired";
            }
        }
        return "its identity could not be verified: " + words(failed);
    }

    private static String words(Throwable failed) {
        return Printable.of(Optional.ofNullable(failed.getMessage())
                .orElse(failed.getClass().getSimpleName()));
    }
}
