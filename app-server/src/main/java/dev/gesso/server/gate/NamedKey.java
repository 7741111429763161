package dev.gesso.server.gate;

/**
 * A key that opens the server.
 *
 * @param name by which people know whose it is
 * @param digest its SHA-256 as 64 hexadecimal digits
 */
public record NamedKey(String name, String digest) {}
