package dev.gesso.cli.terminal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The standard streams: answers go to standard output, whatever else a person should know to standard error. Text is
 * made harmless on the way; both streams speak UTF-8. Safe for many threads.
 */
public final class Terminal {

    private final Outlet outlet;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean screenForAnswers;
    private final boolean screenForTalk;
    private final boolean colours;
    private final int columns;
    private final boolean keyboard;

    private Terminal(
            Outlet outlet,
            PrintStream out,
            PrintStream err,
            boolean screenForAnswers,
            boolean screenForTalk,
            boolean colours,
            int columns,
            boolean keyboard) {
        this.outlet = outlet;
        this.out = out;
        this.err = err;
        this.screenForAnswers = screenForAnswers;
        this.screenForTalk = screenForTalk;
        this.colours = colours;
        this.columns = columns;
        this.keyboard = keyboard;
    }

    /**
     * Two streams, without colours.
     *
     * @param screenForAnswers whether a person sees standard output at once
     * @param screenForTalk whether a person sees standard error at once
     */
    public static Terminal of(OutputStream out, OutputStream err, boolean screenForAnswers, boolean screenForTalk) {
        Outlet outlet = new Outlet(out);
        return new Terminal(
                outlet,
                new PrintStream(outlet, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                screenForAnswers,
                screenForTalk,
                false,
                0,
                false);
    }

    /** The same with colours wherever there is a screen. */
    public Terminal coloured() {
        return new Terminal(outlet, out, err, screenForAnswers, screenForTalk, true, columns, keyboard);
    }

    /** The same, where a line of the answer has so many columns; 0 is not known. */
    public Terminal wide(int otherColumns) {
        return new Terminal(outlet, out, err, screenForAnswers, screenForTalk, colours, otherColumns, keyboard);
    }

    /** The same, where a person types standard input, or nobody does. */
    public Terminal typed(boolean byPerson) {
        return new Terminal(outlet, out, err, screenForAnswers, screenForTalk, colours, columns, byPerson);
    }

    /** How many columns a line of the answer has; empty where it goes to no screen, or nobody knows. */
    public OptionalInt columns() {
        return screenForAnswers && columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
    }

    /** A line of the answer. */
    public void answer(String line) {
        out.println(Printable.of(line));
    }

    /** A line of the answer that begins with a word that stands out. */
    public void answer(Ink ink, String word, String rest) {
        out.println(inked(ink, word, screenForAnswers) + Printable.of(rest));
    }

    /** Answers with text that is harmless already, as it is. */
    public void data(String text) {
        out.print(text);
        out.flush();
    }

    /** Where an answer of bytes goes. */
    public OutputStream bytes() {
        return out;
    }

    /** Whether standard output takes no more, as when its reader has gone. */
    public boolean isDeaf() {
        return out.checkError();
    }

    /** Why a part of the answer is lost, and its reader could take what is there for all; empty where none has gone. */
    public Optional<String> lost() {
        out.flush();
        return outlet.failure();
    }

    /** A line for the person. */
    public void say(String line) {
        err.println(Printable.of(line));
    }

    public void error(String message) {
        say(Ink.ERROR, "error:", message);
    }

    public void warning(String message) {
        say(Ink.WARNING, "warning:", message);
    }

    public void fix(String way) {
        say(Ink.FIX, "  fix:", way);
    }

    public void note(String message) {
        err.println(inked(Ink.FAINT, message, screenForTalk));
    }

    /** Sends a screen's own commands to the person's screen as they are. */
    public void draw(String commands) {
        err.print(commands);
        err.flush();
    }

    public boolean hasScreenForAnswers() {
        return screenForAnswers;
    }

    public boolean hasScreenForTalk() {
        return screenForTalk;
    }

    /** Whether a person sees standard error at once and types standard input, and so can be asked. */
    public boolean hasPerson() {
        return screenForTalk && keyboard;
    }

    public boolean hasColours() {
        return colours;
    }

    /** Standard output for a library that prints help. */
    public PrintWriter answerWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    /** Standard error for a library that prints help. */
    public PrintWriter talkWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    private void say(Ink ink, String word, String rest) {
        err.println(inked(ink, word, screenForTalk) + " " + Printable.of(rest));
    }

    private String inked(Ink ink, String text, boolean screen) {
        String harmless = Printable.of(text);
        return colours && screen ? ink.on(harmless) : harmless;
    }
}
