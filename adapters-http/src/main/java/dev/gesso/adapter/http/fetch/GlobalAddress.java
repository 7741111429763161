package dev.gesso.adapter.http.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public Internet from all others: this machine, its networks, and those that lead back to them by
 * way of a translator or tunnel. After IANA's registries of special addresses (2026-11).
 */
public final class GlobalAddress {

    private static final List<Block> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    // Teredo, ORCHID, benchmarks and what else has no network of its own.
                    "2001::/23",
                    "2001:db8::/32",
                    // 6to4, behind which any IPv4 address may stand.
                    "2002::/16",
                    "3fff::/20")
            .map(Block::parse)
            .toList();

    /** All of IPv6 that is given out; NAT64, mapped and local addresses lie outside of it. */
    private static final Block GIVEN_OUT = Block.parse("2000::/3");

    private static final int IPV6_BYTES = 16;
    private static final int INTERFACE = 8;

    private GlobalAddress() {}

    private record Block(List<Byte> start, int bits) {

        static Block parse(String text) {
            String[] parts = text.split("/", 2);
            return new Block(bytes(literal(parts[0])), Integer.parseInt(parts[1]));
        }

        private static InetAddress literal(String text) {
            try {
                return InetAddress.getByName(text);
            } catch (UnknownHostException noLiteral) {
                throw new IllegalArgumentException(text, noLiteral);
            }
        }

        private static List<Byte> bytes(InetAddress address) {
            byte[] raw = address.getAddress();
            return Stream.iterate(0, index -> index < raw.length, index -> index + 1)
                    .map(index -> raw[index])
                    .toList();
        }

        boolean holds(byte[] address) {
            return address.length == start.size()
                    && Stream.iterate(0, bit -> bit < bits, bit -> bit + 1)
                            .allMatch(bit -> ((address[bit / 8] ^ start.get(bit / 8)) >> (7 - bit % 8) & 1) == 0);
        }
    }

    /** Whether it may be called on behalf of a stranger. */
    public static boolean isGlobal(InetAddress address) {
        byte[] raw = address.getAddress();
        boolean usual = raw.length != IPV6_BYTES || (GIVEN_OUT.holds(raw) && !isIsatap(raw));
        return usual && SPECIAL.stream().noneMatch(block -> block.holds(raw));
    }

    /** An interface id that carries an IPv4 address through a tunnel (RFC 5214). */
    private static boolean isIsatap(byte[] raw) {
        return (raw[INTERFACE] & ~0x02) == 0
                && raw[INTERFACE + 1] == 0
                && raw[INTERFACE + 2] == 0x5e
                && (raw[INTERFACE + 3] & 0xff) == 0xfe;
    }
}
