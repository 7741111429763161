package dev.gesso.adapter.http.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Addresses that lead to no public place, in every spelling that some program or other understands. */
public final class SpecialAddresses {

    /** The first, the last, and one within of every special range of IPv4. */
    private static final List<String> IPV4 = List.of(
            "0.0.0.0",
            "0.1.2.3",
            "0.255.255.255",
            "10.0.0.0",
            "10.1.2.3",
            "10.255.255.255",
            "100.64.0.0",
            "100.100.100.200",
            "100.127.255.255",
            "127.0.0.0",
            "127.0.0.1",
            "127.255.255.255",
            "169.254.0.0",
            "169.254.169.254",
            "169.254.255.255",
            "172.16.0.0",
            "172.20.1.1",
            "172.31.255.255",
            "192.0.0.0",
            "192.0.0.192",
            "192.0.0.255",
            "192.0.2.0",
            "192.0.2.255",
            "192.88.99.0",
            "192.88.99.255",
            "192.168.0.0",
            "192.168.1.1",
            "192.168.255.255",
            "198.18.0.0",
            "198.19.255.255",
            "198.51.100.0",
            "198.51.100.255",
            "203.0.113.0",
            "203.0.113.255",
            "224.0.0.0",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.0",
            "255.255.255.255");

    private static final List<String> IPV6 = List.of(
            "::",
            "::1",
            "::7f00:1",
            "100::1",
            "2001::1",
            "2001:2::1",
            "2001:10::1",
            "2001:1ff:ffff::1",
            "2001:db8::1",
            "2001:db8:ffff::1",
            "3fff::1",
            "3fff:fff:ffff::1",
            "5f00::1",
            "fc00::1",
            "fd00:ec2::254",
            "fdff:ffff::1",
            "fe80::1",
            "febf::1",
            "fec0::1",
            "ff00::1",
            "ff02::1",
            "ffff::1",
            "4000::1",
            "8000::1");

    private SpecialAddresses() {}

    /** As they stand between the slashes of a URL. */
    public static List<String> hosts() {
        List<String> hosts = new ArrayList<>();
        IPV4.forEach(address -> spellings(address).forEach(hosts::add));
        IPV6.forEach(address -> hosts.add("[" + address + "]"));
        return hosts;
    }

    /** As a look-up may return them. */
    public static List<InetAddress> addresses() {
        return Stream.concat(
                        IPV4.stream().flatMap(text -> Stream.of(text, sixToFour(text), nat64(text), isatap(text))),
                        IPV6.stream())
                .map(SpecialAddresses::parsed)
                .toList();
    }

    private static Stream<String> spellings(String text) {
        int[] part = parts(text);
        long number = number(part);
        return Stream.of(
                text,
                String.valueOf(number),
                "0x%08x".formatted(number),
                "0%011o".formatted(number),
                "0x%x.0x%x.0x%x.0x%x".formatted(part[0], part[1], part[2], part[3]),
                "0%o.0%o.0%o.0%o".formatted(part[0], part[1], part[2], part[3]),
                "%d.%d".formatted(part[0], number & 0xffffff),
                "%d.%d.%d".formatted(part[0], part[1], number & 0xffff),
                text + ".",
                "0" + text,
                "[::ffff:" + text + "]",
                "[::" + text + "]",
                "[" + sixToFour(text) + "]",
                "[" + nat64(text) + "]",
                "[64:ff9b:1::" + hex(part) + "]",
                "[2001:0:4136:e378:8000:63bf:" + hex(parts(inverted(text))) + "]",
                "[" + isatap(text) + "]",
                "[fe80::5efe:" + text + "]");
    }

    private static String sixToFour(String text) {
        return "2002:" + hex(parts(text)) + "::1";
    }

    private static String nat64(String text) {
        return "64:ff9b::" + text;
    }

    private static String isatap(String text) {
        return "2a00:1450:4001:81b:0:5efe:" + hex(parts(text));
    }

    private static String inverted(String text) {
        int[] part = parts(text);
        return "%d.%d.%d.%d".formatted(255 - part[0], 255 - part[1], 255 - part[2], 255 - part[3]);
    }

    private static String hex(int[] part) {
        return "%x:%x".formatted(part[0] << 8 | part[1], part[2] << 8 | part[3]);
    }

    private static int[] parts(String text) {
        return Stream.of(text.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }

    private static long number(int[] part) {
        return (long) part[0] << 24 | part[1] << 16 | part[2] << 8 | part[3];
    }

    private static InetAddress parsed(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException noAddress) {
            throw new AssertionError(text, noAddress);
        }
    }
}
