package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.lexicon.Kind;
import dev.gesso.adapter.sketch.plan.lexicon.Lexicon;
import dev.gesso.adapter.sketch.plan.lexicon.Meaning;
import dev.gesso.adapter.sketch.plan.words.Phrasebook.Match;
import dev.gesso.adapter.sketch.plan.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers tokens into units: at each place the longest phrase that the lexicon knows. */
final class Units {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");
    private static final Pattern POSSESSIVE = Pattern.compile("('s|(?<=s)')$");

    private final Lexicon lexicon;
    private final List<Unit> units = new ArrayList<>();

    private Units(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static List<Unit> of(List<Token> tokens, Lexicon lexicon) {
        Units result = new Units(lexicon);
        int at = 0;
        while (at < tokens.size()) {
            at += result.read(tokens, at);
        }
        return List.copyOf(result.units);
    }

    /** How many tokens it took. */
    private int read(List<Token> tokens, int at) {
        Optional<Match<Meaning>> match = lexicon.longest(tokens, at);
        if (match.isEmpty()) {
            units.add(single(tokens.get(at)));
            return 1;
        }
        int length = match.get().length();
        String text = tokens.subList(at, at + length).stream().map(Token::text).collect(Collectors.joining(" "));
        units.add(known(text, match.get(), false));
        return length;
    }

    private static Unit known(String text, Match<Meaning> match, boolean possessive) {
        boolean known = has(match.values(), Kind.FILLER) && !has(match.values(), Kind.NOUN);
        List<Meaning> singular = known ? List.of() : match.singular();
        List<Meaning> all =
                Stream.concat(match.values().stream(), singular.stream()).toList();
        boolean plural = match.values().isEmpty() || (!has(match.values(), Kind.NOUN) && has(singular, Kind.NOUN));
        return new Unit(Token.Kind.WORD, text, all, plural, possessive);
    }

    private static boolean has(List<Meaning> meanings, Kind kind) {
        return meanings.stream().anyMatch(meaning -> meaning.kind() == kind);
    }

    private Unit single(Token token) {
        if (token.kind() == Token.Kind.SYMBOL && lexicon.pictures().exists(token.text())) {
            List<Meaning> noun = List.of(new Meaning(Kind.NOUN, token.text()));
            return new Unit(Token.Kind.WORD, token.text(), noun, false, false);
        }
        if (NUMBER.matcher(token.text()).matches()) {
            List<Meaning> count = List.of(new Meaning(Kind.COUNT, token.text()));
            return new Unit(token.kind(), token.text(), count, false, false);
        }
        return token.isWord() && POSSESSIVE.matcher(token.text()).find()
                ? owner(token)
                : new Unit(token.kind(), token.text(), List.of(), false, false);
    }

    private Unit owner(Token token) {
        String text = POSSESSIVE.matcher(token.text()).replaceFirst("");
        Token word = new Token(Token.Kind.WORD, text, token.start(), token.end());
        return lexicon.longest(List.of(word), 0)
                .map(match -> known(text, match, true))
                .orElseGet(() -> new Unit(Token.Kind.WORD, text, List.of(), false, true));
    }
}
