package dev.gesso.core.request;

/** What to draw, in the caller's words; printed only as its length, so that it reaches no log by accident. */
public record Prompt(String text) {

    /** Length as the service counts it: UTF-16 code units (measured 2026-08-30). */
    public int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return "prompt of " + length() + " characters";
    }
}
