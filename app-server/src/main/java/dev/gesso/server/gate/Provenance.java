package dev.gesso.server.gate;

import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.web.Call;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps web pages out: those that had a name point to this machine, and those of other sites that post to it from a
 * visitor's browser.
 */
public final class Provenance {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private final Set<String> hosts;
    private final boolean anyHost;

    private Provenance(Set<String> hosts, boolean anyHost) {
        this.hosts = Set.copyOf(hosts);
        this.anyHost = anyHost;
    }

    /**
     * For a server that listens on an address. Where that is not this machine alone and no names are given, any name is
     * taken: such a server asks for keys.
     *
     * @param names by which it may be called besides
     */
    public static Provenance of(String address, List<String> names) {
        Set<String> hosts = new HashSet<>(LOOPBACK);
        hosts.add(address.toLowerCase(Locale.ROOT));
        names.forEach(name -> hosts.add(name.toLowerCase(Locale.ROOT)));
        return new Provenance(hosts, names.isEmpty() && !isLoopback(address));
    }

    /** Whether only this machine can reach an address. */
    public static boolean isLoopback(String address) {
        return LOOPBACK.contains(address.toLowerCase(Locale.ROOT)) || address.equals("::1");
    }

    /**
     * Lets a call pass or not.
     *
     * @throws WrongCallException where it comes from elsewhere
     */
    public void admit(Call call) {
        String host = call.header("Host").orElse("").toLowerCase(Locale.ROOT);
        if (!anyHost && !hosts.contains(withoutPort(host))) {
            throw foreign("The Host header names no host of this server.");
        }
        boolean elsewhere = call.header("Origin")
                        .filter(origin -> !isSame(origin, host))
                        .isPresent()
                || call.header("Sec-Fetch-Site").filter("cross-site"::equals).isPresent();
        if (elsewhere && !HARMLESS.contains(call.method())) {
            throw foreign("Pages of other sites may not call this server.");
        }
    }

    private static boolean isSame(String origin, String host) {
        String lower = origin.toLowerCase(Locale.ROOT);
        return lower.equals("http://" + host) || lower.equals("https://" + host);
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }

    private static WrongCallException foreign(String message) {
        return new WrongCallException(ErrorAnswer.wrong(403, Optional.of("foreign_request"), message));
    }
}
