package dev.gesso.adapter.http.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An https address, read once and strictly: whatever two programs might read differently is no address at all.
 *
 * @param host a name in lower case, or an IP address without brackets
 * @param literal the IP address, where the host is one
 * @param path with its query, from the first slash on
 */
public record PictureAddress(String host, Optional<InetAddress> literal, int port, String path) {

    private static final int LONGEST = 8192;
    private static final int LONGEST_NAME = 253;
    private static final int HTTPS = 443;

    /** No user, no fragment, no backslash, nothing but ASCII, and escapes in the path alone. */
    private static final Pattern URL =
            Pattern.compile("https://(\\[[0-9a-fA-F:.]{2,45}\\]|[A-Za-z0-9.-]{1,253})(?::([1-9]\\d{0,4}))?"
                    + "((?:[/?][A-Za-z0-9._~!$&'()*+,;=:@/?%-]*+)?)");

    private static final Pattern NO_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

    /** A name's last part begins with a letter, or some would read it as a number. */
    private static final Pattern NAME = Pattern.compile("(?:%s\\.)+(?=[A-Za-z])%s".formatted(LABEL, LABEL));

    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile("%s(?:\\.%s){3}".formatted(BYTE, BYTE));

    /** Empty where it is not one, or not at one of these ports. */
    public static Optional<PictureAddress> parse(String url, Set<Integer> ports) {
        Matcher matcher = URL.matcher(url.length() <= LONGEST ? url : "");
        if (!matcher.matches() || NO_ESCAPE.matcher(url).find()) {
            return Optional.empty();
        }
        int port = matcher.group(2) == null ? HTTPS : Integer.parseInt(matcher.group(2));
        String rest = matcher.group(3);
        String path = rest.startsWith("/") ? rest : "/" + rest;
        return ports.contains(port) ? at(matcher.group(1).toLowerCase(Locale.ROOT), port, path) : Optional.empty();
    }

    private static Optional<PictureAddress> at(String host, int port, String path) {
        if (host.startsWith("[")) {
            String bare = host.substring(1, host.length() - 1);
            // Java makes an IPv4 address of one that is written as IPv6; others may not.
            return literal(host)
                    .filter(Inet6Address.class::isInstance)
                    .map(address -> new PictureAddress(bare, Optional.of(address), port, path));
        }
        if (IPV4.matcher(host).matches()) {
            return literal(host).map(address -> new PictureAddress(host, Optional.of(address), port, path));
        }
        boolean named = host.length() <= LONGEST_NAME && NAME.matcher(host).matches();
        return named ? Optional.of(new PictureAddress(host, Optional.empty(), port, path)) : Optional.empty();
    }

    /** No name is looked up for what is written in digits. */
    private static Optional<InetAddress> literal(String host) {
        try {
            return Optional.of(InetAddress.getByName(host));
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }
}
