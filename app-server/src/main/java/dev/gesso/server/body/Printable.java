package dev.gesso.server.body;

/** What a caller wrote, fit to be told again. */
public final class Printable {

    private static final int LONGEST = 100;

    private Printable() {}

    /** Without control characters, and not too long. */
    public static String of(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", "?");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
