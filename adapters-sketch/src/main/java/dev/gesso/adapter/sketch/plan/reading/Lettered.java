package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.words.Token;
import dev.gesso.adapter.sketch.plan.words.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds words to be written that stand without quotation marks: a sign that says Welcome Home. */
final class Lettered {

    private static final Pattern BEFORE = Pattern.compile("labell?ed|says|say|saying|reads|titled|captioned|spelling");
    /** Small words that titles do not write with a capital. */
    private static final Set<String> INNER = Set.of("of", "the", "and", "to", "a", "for", "in", "is", "on", "my");
    /** Words. A run of capitals that is longer is a prompt that shouts. */
    private static final int LONGEST = 12;

    private final String prompt;
    private final List<Token> tokens;

    private Lettered(String prompt) {
        this.prompt = prompt;
        this.tokens = Tokenizer.tokens(prompt);
    }

    /** The tokens of a prompt, with such words as a quotation. */
    static List<Token> mark(String prompt) {
        Lettered lettered = new Lettered(prompt);
        List<Token> marked = new ArrayList<>();
        int at = 0;
        while (at < lettered.tokens.size()) {
            Token token = lettered.tokens.get(at);
            marked.add(token);
            at++;
            int end = BEFORE.matcher(token.text()).matches() && token.isWord() ? lettered.end(at) : at;
            if (end > at) {
                marked.add(lettered.quotation(at, end));
                at = end;
            }
        }
        return marked;
    }

    /** Behind the last word of a run that begins and ends with capital letters. */
    private int end(int from) {
        int end = from;
        int limit = Math.min(tokens.size(), from + LONGEST);
        for (int at = from; at < limit && tokens.get(at).isWord(); at++) {
            if (isCapital(at)) {
                end = at + 1;
            } else if (at == from || !INNER.contains(tokens.get(at).text())) {
                break;
            }
        }
        return end;
    }

    private boolean isCapital(int at) {
        int first = prompt.codePointAt(tokens.get(at).start());
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    private Token quotation(int from, int end) {
        int start = tokens.get(from).start();
        int last = tokens.get(end - 1).end();
        return new Token(Token.Kind.QUOTATION, prompt.substring(start, last), start, last);
    }
}
