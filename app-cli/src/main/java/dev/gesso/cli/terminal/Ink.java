package dev.gesso.cli.terminal;

/** How a word stands out, where colours are welcome. */
public enum Ink {
    ERROR("1;31"),
    WARNING("33"),
    FIX("32"),
    STRONG("1"),
    FAINT("2");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String on(String text) {
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
