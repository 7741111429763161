package dev.gesso.adapter.http.exchange;

/** Words from outside, made fit for a message: one line, not too long. */
final class Printable {

    private static final int LONGEST = 200;

    private Printable() {}

    static String of(String text) {
        String line = text.replaceAll("[^\\x20-\\x7e]", "?").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
