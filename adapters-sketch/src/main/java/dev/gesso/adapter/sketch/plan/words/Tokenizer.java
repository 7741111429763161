package dev.gesso.adapter.sketch.plan.words;

import dev.gesso.adapter.sketch.plan.words.Token.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits a prompt into tokens, in time linear in its length. Words joined by hyphens are words of their own. */
public final class Tokenizer {

    private static final String STOPS = ".;!?\n\r…";
    private static final String COMMAS = ",:()[]{}|–—/";
    private static final String APOSTROPHES = "'’‘ʼ";
    private static final Pattern CURLY = Pattern.compile("[’‘ʼ]");
    private static final Pattern ACCENT = Pattern.compile("[\u0300-\u036f]");
    /** A "less than" that is not closed within so many characters is no markup. */
    private static final int LONGEST_TAG = 200;

    private static final int FIRST_ACCENT = 0x80;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;

    private final String prompt;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String prompt) {
        this.prompt = prompt;
    }

    public static List<Token> tokens(String prompt) {
        Tokenizer tokenizer = new Tokenizer(prompt);
        for (Quotation quotation : Quotation.in(prompt)) {
            tokenizer.readTo(quotation.start());
            tokenizer.add(Kind.QUOTATION, quotation.text(), quotation.end());
        }
        tokenizer.readTo(prompt.length());
        return List.copyOf(tokenizer.tokens);
    }

    private void readTo(int limit) {
        while (at < limit) {
            int character = prompt.codePointAt(at);
            if (Character.isLetterOrDigit(character)) {
                word(limit);
            } else if (character == '&') {
                add(Kind.WORD, "and", at + 1);
            } else if (STOPS.indexOf(character) >= 0) {
                stop(character);
            } else if (COMMAS.indexOf(character) >= 0) {
                add(Kind.COMMA, Character.toString(character), at + 1);
            } else if (character == '<') {
                tag(limit);
            } else if (isSymbol(character)) {
                symbol(limit);
            } else {
                at += Character.charCount(character);
            }
        }
    }

    private void word(int limit) {
        int end = at;
        while (end < limit && (Character.isLetterOrDigit(prompt.codePointAt(end)) || isInnerApostrophe(end, limit))) {
            end += Character.charCount(prompt.codePointAt(end));
        }
        boolean owners = end < limit && prompt.charAt(end - 1) == 's' && APOSTROPHES.indexOf(prompt.charAt(end)) >= 0;
        end += owners ? 1 : 0;
        add(Kind.WORD, plain(prompt.substring(at, end).toLowerCase(Locale.ROOT)), end);
    }

    /** Without accents, and with straight apostrophes: café is cafe. */
    private static String plain(String word) {
        if (word.chars().allMatch(character -> character < FIRST_ACCENT)) {
            return word;
        }
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        return ACCENT.matcher(CURLY.matcher(apart).replaceAll("'")).replaceAll("");
    }

    private boolean isInnerApostrophe(int index, int limit) {
        return APOSTROPHES.indexOf(prompt.charAt(index)) >= 0
                && index + 1 < limit
                && Character.isLetter(prompt.codePointAt(index + 1));
    }

    /** A point between digits, as in 3.5, ends no sentence. */
    private void stop(int character) {
        boolean inNumber = character == '.'
                && at > 0
                && at + 1 < prompt.length()
                && Character.isDigit(prompt.charAt(at - 1))
                && Character.isDigit(prompt.charAt(at + 1));
        if (inNumber) {
            at++;
        } else {
            add(Kind.STOP, ".", at + 1);
        }
    }

    /** Markup says nothing about the picture. */
    private void tag(int limit) {
        int end = prompt.indexOf('>', at, Math.min(limit, at + LONGEST_TAG));
        at = Math.max(at, end) + 1;
    }

    private static boolean isSymbol(int character) {
        return Character.getType(character) == Character.OTHER_SYMBOL;
    }

    /** An emoji in the spelling of picture ids; skin tones and styles fall away. */
    private void symbol(int limit) {
        StringBuilder id = new StringBuilder();
        int end = at;
        boolean joined = true;
        while (end < limit) {
            int character = prompt.codePointAt(end);
            boolean joiner = character == ZERO_WIDTH_JOINER;
            boolean style = character == EMOJI_STYLE || Character.getType(character) == Character.MODIFIER_SYMBOL;
            if (!joined && !joiner && !style) {
                break;
            }
            if (!style) {
                id.append(id.isEmpty() ? "" : "-").append("%04x".formatted(character));
            }
            joined = joiner;
            end += Character.charCount(character);
        }
        add(Kind.SYMBOL, id.toString(), end);
    }

    private void add(Kind kind, String text, int end) {
        tokens.add(new Token(kind, text, at, end));
        at = end;
    }
}
